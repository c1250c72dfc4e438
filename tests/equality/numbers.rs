//! Numbers of papers and organisations, computed by their published rules. None of them is anybody's: the place in
//! it is a whole province, the serial number all zeros or nines, and what has neither begins with zeros.

use crate::chance::Chance;
use std::fmt::Write;

/// The first two digits of every province.
const PROVINCES: &[u32] = &[
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
    64, 65, 71,
];
/// Those of residents of Hong Kong, Macau and Taiwan.
const REGIONS: &[u32] = &[81, 82, 83];
/// The values of letters in Taiwan, from A on.
const TAIWAN: &[u32] =
    &[10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33];
const USCC: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/// A day of birth as numbers carry it, and whether of a man.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Born<'a> {
    /// `1905-03-09`
    pub(crate) day: &'a str,
    pub(crate) male: bool,
}

impl Born<'_> {
    /// `19050309`
    fn digits(self) -> String {
        self.day.replace('-', "")
    }

    const fn serial(self) -> &'static str {
        if self.male { "999" } else { "000" }
    }
}

/// Of a resident of the mainland.
pub(crate) fn resident(born: Born<'_>, chance: &mut Chance) -> String {
    let province = chance.pick(PROVINCES);
    of_place(&province.to_string(), born)
}

/// The same with any first two digits.
pub(crate) fn of_place(place: &str, born: Born<'_>) -> String {
    with_mod_11_2(format!("{place}0000{}{}", born.digits(), born.serial()))
}

/// As it was until 1999: 15 digits.
pub(crate) fn old_resident(born: Born<'_>, chance: &mut Chance) -> String {
    format!("{}0000{}{}", chance.pick(PROVINCES), &born.digits()[2..], born.serial())
}

pub(crate) fn residence_permit(born: Born<'_>, chance: &mut Chance) -> String {
    let region = chance.pick(REGIONS);
    of_place(&region.to_string(), born)
}

/// A permanent residence card, as it is since 2023 or as it was.
pub(crate) fn permanent_residence(born: Born<'_>, chance: &mut Chance) -> String {
    let province = chance.pick(PROVINCES);
    if chance.percent(60) {
        let country = chance.pick(&["276", "392", "398", "410", "840"]);
        return with_mod_11_2(format!("9{province}{country}{}{}", born.digits(), born.serial()));
    }
    let country = chance.pick(&["DEU", "JPN", "KAZ", "KOR", "USA"]);
    let digits = format!("{country}{province}00{}0", &born.digits()[2..]);
    let check = mod_731(&digits);
    format!("{digits}{check}")
}

pub(crate) fn hk_mo_permit(chance: &mut Chance) -> String {
    let end = chance.between(0, 99);
    match chance.below(4) {
        0 => format!("H000000{end:02}00"),
        1 => format!("HA00000{end:02}"),
        2 => format!("MA00000{end:02}"),
        _ => format!("{}000000{end:02}", chance.pick(&["H", "M"])),
    }
}

pub(crate) fn taiwan_permit(chance: &mut Chance) -> String {
    let end = chance.between(0, 99);
    if chance.percent(80) { format!("000000{end:02}") } else { format!("00000000{end:02}") }
}

pub(crate) fn taiwan_id(male: bool, chance: &mut Chance) -> String {
    let place = chance.below(26);
    let letter = char::from(b'A' + u8::try_from(place).unwrap());
    let second = chance.pick(if male { &[1, 8] } else { &[2, 9] });
    let digits = format!("{second}00000{:02}", chance.between(0, 99));
    let sum: u32 = TAIWAN[place] / 10 + TAIWAN[place] % 10 * 9 + weighted(&digits, &[8, 7, 6, 5, 4, 3, 2, 1]);
    format!("{letter}{digits}{}", (10 - sum % 10) % 10)
}

/// A business number of Taiwan: its last digit is found by trying.
pub(crate) fn taiwan_ubn(chance: &mut Chance) -> String {
    let digits = format!("00000{:02}", chance.between(0, 99));
    let sum = |last: u32| -> u32 {
        let all = format!("{digits}{last}");
        let products =
            all.chars().zip([1, 2, 1, 2, 1, 2, 4, 1]).map(|(digit, weight)| digit.to_digit(10).unwrap() * weight);
        products.map(|product| product / 10 + product % 10).sum()
    };
    let last = (0..10).find(|last| sum(*last) % 5 == 0).unwrap();
    format!("{digits}{last}")
}

pub(crate) fn hk_id(chance: &mut Chance) -> String {
    let letters = chance.pick(&["O", "Q", "QQ", "XX"]);
    let digits = format!("0000{:02}", chance.between(0, 99));
    let padded = format!("{letters:>2}");
    let values = padded.chars().map(|letter| if letter == ' ' { 36 } else { u32::from(letter) - u32::from('A') + 10 });
    let sum: u32 = values.zip([9, 8]).map(|(value, weight)| value * weight).sum();
    let check = match (11 - (sum + weighted(&digits, &[7, 6, 5, 4, 3, 2])) % 11) % 11 {
        10 => "A".to_owned(),
        check => check.to_string(),
    };
    if chance.percent(50) { format!("{letters}{digits}({check})") } else { format!("{letters}{digits}{check}") }
}

pub(crate) fn mo_id(chance: &mut Chance) -> String {
    let first = chance.pick(&["1", "5", "7"]);
    let (end, check) = (chance.between(0, 99), chance.below(10));
    if chance.percent(50) { format!("{first}0000{end:02}({check})") } else { format!("{first}0000{end:02}{check}") }
}

pub(crate) fn passport(chance: &mut Chance) -> String {
    let end = chance.between(0, 99);
    match chance.below(4) {
        0 => format!("G000000{end:02}"),
        1 => format!("EA00000{end:02}"),
        2 => format!("X0000{end:02}"),
        _ => format!("E000000{end:02}"),
    }
}

/// The two lines of a passport's machine-readable zone.
pub(crate) fn machine_readable_zone(born: Born<'_>, expires: &str, chance: &mut Chance) -> String {
    let country = chance.pick(&["UTO", "CHN", "D<<", "JPN"]);
    let number = format!("L000000{:02}", chance.between(0, 99));
    let (birth, end) = (born.digits(), expires.replace('-', ""));
    let sex = chance.pick(if born.male { &["M", "M", "<"] } else { &["F", "F", "<"] });
    let with_check = |part: &str| format!("{part}{}", mod_731(part));
    let (number, birth, end) = (with_check(&number), with_check(&birth[2..]), with_check(&end[2..]));
    let personal = with_check("<<<<<<<<<<<<<<");
    let all = mod_731(&format!("{number}{birth}{end}{personal}"));
    let name = format!("P<{country}MUSTER<<MIN");
    let between = chance.pick(&["\n", "\r\n", " ", ""]);
    format!("{name:<<44}{between}{number}{country}{birth}{sex}{end}{personal}{all}")
}

/// A unified social credit code.
pub(crate) fn uscc(chance: &mut Chance) -> String {
    let kind = chance.pick(&["91", "92", "93", "51", "12", "11"]);
    let province = chance.pick(PROVINCES);
    let organisation = format!("{}00000{}", chance.pick(&["MA", "00", "1A"]), chance.between(0, 9));
    let inner = (11 - sum_of(&organisation, &[3, 7, 9, 10, 5, 8, 4, 2], alphanumeric) % 11) % 11;
    let inner = if inner == 10 { "X".to_owned() } else { inner.to_string() };
    social_credit(&format!("{kind}{province}0000{organisation}{inner}"))
}

/// Seventeen characters with the one that checks them.
pub(crate) fn social_credit(first: &str) -> String {
    let weights = &[1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    let value = |character: char| u32::try_from(USCC.find(character).unwrap()).unwrap();
    let check = usize::try_from((31 - sum_of(first, weights, value) % 31) % 31).unwrap();
    format!("{first}{}", &USCC[check..=check])
}

/// A registration number of 15 digits, as before 2015.
pub(crate) fn registration(chance: &mut Chance) -> String {
    let digits = format!("{}0000000000{:02}", chance.pick(PROVINCES), chance.between(0, 99));
    let step = |product: u32, digit: char| match (product + digit.to_digit(10).unwrap()) % 10 {
        0 => 20 % 11,
        rest => rest * 2 % 11,
    };
    let product = digits.chars().fold(10, step);
    format!("{digits}{}", (11 - product) % 10)
}

/// With the check character of ISO 7064 MOD 11-2.
fn with_mod_11_2(mut digits: String) -> String {
    let sum = weighted(&digits, &[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
    let place = usize::try_from(sum % 11).unwrap();
    write!(digits, "{}", &"10X98765432"[place..=place]).unwrap();
    digits
}

/// The check digit of ICAO 9303.
fn mod_731(text: &str) -> u32 {
    let weights: Vec<_> = [7, 3, 1].into_iter().cycle().take(text.len()).collect();
    sum_of(text, &weights, alphanumeric) % 10
}

fn alphanumeric(character: char) -> u32 {
    character.to_digit(36).unwrap_or(0)
}

fn weighted(digits: &str, weights: &[u32]) -> u32 {
    sum_of(digits, weights, alphanumeric)
}

fn sum_of(text: &str, weights: &[u32], value: impl Fn(char) -> u32) -> u32 {
    assert_eq!(text.len(), weights.len(), "{text}");
    text.chars().zip(weights).map(|(character, weight)| value(character) * weight).sum()
}

/// The figures of the standards' own examples.
#[test]
fn the_numbers_are_those_of_the_published_rules() {
    assert_eq!(with_mod_11_2("11010519491231002".to_owned()), "11010519491231002X");
    assert_eq!(mod_731("L898902C3"), 6);
    assert_eq!(mod_731("520727"), 3);
    assert_eq!(social_credit("91350100M000100Y4"), "91350100M000100Y43");
}
