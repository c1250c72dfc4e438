//! Travel permits to the mainland, of residents of Hong Kong and Macau (港澳居民来往内地通行证) and of Taiwan
//! (台湾居民来往大陆通行证). They have no check digit, and say nothing of who has them.

use super::super::code::IssueCode;
use super::number::Number;

/// Those of residents who are no Chinese nationals have A; of older ones two digits more say which renewal it is.
const HONG_KONG_AND_MACAU: &[&str] = &["hdddddddd", "hAddddddd", "hdddddddddd"];

/// Of older permits two digits more say which renewal it is.
const TAIWAN: &[&str] = &["dddddddd", "dddddddddd"];

pub(super) fn hk_mo_permit(number: &mut Number) {
    number.form(HONG_KONG_AND_MACAU, IssueCode::HkMoPermitForm);
}

pub(super) fn taiwan_permit(number: &mut Number) {
    number.form(TAIWAN, IssueCode::TaiwanPermitForm);
}
