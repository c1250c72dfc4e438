//! Travel permits to the mainland, of residents of Hong Kong and Macau (港澳居民来往内地通行证) and of Taiwan
//! (台湾居民来往大陆通行证). They have no check digit.

use super::super::code::IssueCode;
use super::super::finding::Reading;
use super::number::Number;

/// Of older permits two digits more say which renewal it is; those of residents who are no Chinese nationals have A.
const HONG_KONG_AND_MACAU: &[&str] = &["hdddddddd", "hAddddddd", "hdddddddddd"];

/// Of older permits two digits more say which renewal it is.
const TAIWAN: &[&str] = &["dddddddd", "dddddddddd"];

pub(super) fn hk_mo_permit(number: &Number<'_>) -> Reading {
    of_form(number, HONG_KONG_AND_MACAU, IssueCode::HkMoPermitForm)
}

pub(super) fn taiwan_permit(number: &Number<'_>) -> Reading {
    of_form(number, TAIWAN, IssueCode::TaiwanPermitForm)
}

fn of_form(number: &Number<'_>, forms: &[&str], code: IssueCode) -> Reading {
    match number.form(forms, code) {
        Ok(_) => Reading::good(number.text()),
        Err(reading) => reading,
    }
}
