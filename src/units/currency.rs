//! Currencies of ISO 4217 with their minor digits.

use crate::problem::{Code, Fault};
use std::fmt;

/// A currency: its ISO 4217 code and how many digits its minor unit has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Currency {
    code: [u8; 3],
    digits: u8,
}

impl Currency {
    /// Renminbi, with two digits.
    pub const CNY: Self = Self { code: *b"CNY", digits: 2 };
    /// Yen, without a minor unit.
    pub const JPY: Self = Self { code: *b"JPY", digits: 0 };

    /// The currency of an ISO 4217 code in capitals.
    ///
    /// ```
    /// # use huiji::units::Currency;
    /// assert_eq!(Currency::parse("JPY").unwrap().digits(), 0);
    /// ```
    ///
    /// # Errors
    /// `currency.unknown` for every other text.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let unknown = || Fault::new(Code::CurrencyUnknown, vec![("given", text.into())]);
        let code: [u8; 3] = text.as_bytes().try_into().map_err(|_| unknown())?;
        let digits = GROUPS
            .iter()
            .find(|(_, codes)| codes.split(' ').any(|known| known.as_bytes() == code))
            .map(|(digits, _)| *digits)
            .ok_or_else(unknown)?;
        Ok(Self { code, digits })
    }

    /// The ISO 4217 code: `CNY`.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or_default()
    }

    /// Digits after the point: 2 for `CNY`, 0 for `JPY`, 3 for `KWD`.
    #[must_use]
    pub const fn digits(self) -> u8 {
        self.digits
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl serde::Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// ISO 4217 codes in use, by digits of the minor unit. Funds, metals and test codes are left out.
const GROUPS: &[(u8, &str)] = &[
    (
        2,
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD \
         CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD \
         GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL \
         MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN \
         PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP \
         SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWG",
    ),
    (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
];
