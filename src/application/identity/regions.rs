//! Provinces and countries, by the codes that numbers carry.

use super::super::listed::is_code;

/// Whether a province has these first two digits of a division's code (GB/T 2260): Taiwan 71, Hong Kong
/// 81, Macau 82; 83 is the residence permits' for residents of Taiwan.
pub(super) const fn is_province(pair: u8) -> bool {
    matches!(pair, 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83)
}

/// Whether a country or area has this code of three letters (ISO 3166-1).
pub(super) fn is_country(letters: &[u8]) -> bool {
    is_code(COUNTRIES, letters)
}

/// Whether a country or area has this code of three digits (ISO 3166-1).
pub(super) fn is_country_number(digits: &[u8]) -> bool {
    let number =
        digits.iter().fold(0_u32, |number, digit| number.saturating_mul(10).saturating_add(u32::from(digit & 15)));
    let mut known = 0_u32;
    NUMBERS.iter().any(|step| {
        known = known.saturating_add(u32::from(*step));
        known == number
    })
}

/// Whether a passport's machine-readable zone may have this code: a country's, or one of those that
/// ICAO 9303 adds for Germany, kinds of British nationality, organisations and people without one.
pub(super) fn is_issuer(code: &[u8]) -> bool {
    is_country(code) || is_code(ISSUERS, code)
}

const ISSUERS: &[u8] = b"D<<EUEGBDGBNGBOGBPGBSIAORKSUNAUNKUNOXBAXCCXCEXCOXDCXECXESXIMXMPXOMXPOXXAXXBXXCXXX";

const COUNTRIES: &[u8] = b"\
    ABWAFGAGOAIAALAALBANDAREARGARMASMATAATFATGAUSAUTAZEBDIBELBENBESBFABGDBGRBHRBHSBIHBLMBLRBLZBMUBOLBRABRBBRNBTN\
    BVTBWACAFCANCCKCHECHLCHNCIVCMRCODCOGCOKCOLCOMCPVCRICUBCUWCXRCYMCYPCZEDEUDJIDMADNKDOMDZAECUEGYERIESHESPESTETH\
    FINFJIFLKFRAFROFSMGABGBRGEOGGYGHAGIBGINGLPGMBGNBGNQGRCGRDGRLGTMGUFGUMGUYHKGHMDHNDHRVHTIHUNIDNIMNINDIOTIRLIRN\
    IRQISLISRITAJAMJEYJORJPNKAZKENKGZKHMKIRKNAKORKWTLAOLBNLBRLBYLCALIELKALSOLTULUXLVAMACMAFMARMCOMDAMDGMDVMEXMHL\
    MKDMLIMLTMMRMNEMNGMNPMOZMRTMSRMTQMUSMWIMYSMYTNAMNCLNERNFKNGANICNIUNLDNORNPLNRUNZLOMNPAKPANPCNPERPHLPLWPNGPOL\
    PRIPRKPRTPRYPSEPYFQATREUROURUSRWASAUSDNSENSGPSGSSHNSJMSLBSLESLVSMRSOMSPMSRBSSDSTPSURSVKSVNSWESWZSXMSYCSYRTCA\
    TCDTGOTHATJKTKLTKMTLSTONTTOTUNTURTUVTWNTZAUGAUKRUMIURYUSAUZBVATVCTVENVGBVIRVNMVUTWLFWSMYEMZAFZMBZWE";

/// By how much each number is greater than the one before.
#[rustfmt::skip]
const NUMBERS: &[u8] = &[
    4, 4, 2, 2, 4, 4, 4, 4, 3, 1, 4, 4, 4, 4, 2, 1, 1, 4, 4, 4, 4, 2, 2, 2, 2, 8, 2, 4, 2, 4, 4, 4, 4, 4, 4, 4, 4,
    8, 4, 4, 4, 4, 4, 4, 2, 4, 4, 4, 4, 1, 3, 2, 4, 4, 3, 1, 4, 7, 1, 4, 4, 2, 4, 4, 4, 5, 1, 1, 1, 4, 1, 3, 4, 2,
    2, 4, 4, 2, 2, 4, 2, 2, 5, 1, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
    4, 6, 2, 4, 4, 2, 4, 3, 1, 4, 4, 2, 2, 4, 4, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2, 4, 8, 4, 2, 1, 1, 4, 4, 4, 4,
    4, 4, 4, 3, 2, 1, 1, 5, 8, 6, 4, 4, 4, 4, 4, 4, 2, 1, 2, 1, 1, 1, 5, 7, 2, 4, 4, 4, 4, 4, 4, 2, 4, 4, 4, 4, 1,
    3, 6, 2, 5, 1, 2, 1, 3, 4, 4, 4, 4, 4, 2, 2, 4, 8, 1, 1, 1, 1, 4, 6, 8, 4, 1, 3, 8, 4, 4, 4, 4, 4, 2, 2, 4, 4,
    4, 4, 4, 4, 4, 3, 1, 2, 2, 4, 3, 11, 8, 5, 1, 1, 1, 6, 10, 4, 4, 2, 2, 14, 6, 5, 7,
];
