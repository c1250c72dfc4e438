//! Numbers and verdicts that nobody of this project wrote, where they are there: `../shared/vectors`,
//! with the origin of each row. What is decided otherwise is argued here, row by row.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

#[expect(dead_code, reason = "vectors are not of the repository")]
mod repository;

use huiji::application::{Folded, IssueCode, Reading, Sex, identity};
use huiji::calendar::Day;
use huiji::regulations::forms::IdentityKind;
use std::collections::BTreeMap;

/// Rows that are decided otherwise: the file, the line, and why.
const DEVIATIONS: &[(&str, usize, &str)] = &[
    (
        "cn_id_documents",
        34,
        "told as a wrong last character, which it has, not as a wrong division: historic divisions are real",
    ),
    ("tw_personal_id", 36, "lower-case letters are taken, and made capitals"),
    ("tw_personal_id", 50, "lower-case letters are taken, and made capitals"),
    ("tw_ubn", 19, "numbers given since 2023 sum to a multiple of 5, where older ones did to one of 10"),
    ("tw_ubn", 20, "numbers given since 2023 sum to a multiple of 5, where older ones did to one of 10"),
    ("tw_ubn", 21, "numbers given since 2023 sum to a multiple of 5, where older ones did to one of 10"),
];

/// The columns of a row by their names.
type Row = BTreeMap<String, String>;

#[test]
fn documents_of_the_mainland() {
    decided("cn_id_documents", |row| {
        let kind = match row["kind"].as_str() {
            "cn_resident_id_any" | "cn_resident_id_18" | "cn_resident_id_15" => IdentityKind::ResidentId,
            "tw_residence_permit" | "hk_mo_residence_permit" => IdentityKind::ResidencePermit,
            "tw_travel_permit" => IdentityKind::TaiwanPermit,
            "hk_mo_travel_permit" => IdentityKind::HkMoPermit,
            "foreign_permanent_15" | "foreign_permanent_18" => IdentityKind::PermanentResidence,
            other => panic!("no kind of document `{other}`"),
        };
        let reading = read(kind, row);
        says_of_birth_and_sex(&reading, &row["detail"]);
        let codes: &[&str] = match row["error"].as_str() {
            "" => &[],
            "length" => &["resident_id.length"],
            "format" => &["resident_id.length", "hk_mo_permit.form", "taiwan_permit.form"],
            "region" => &["resident_id.province", "permanent_residence.country", "permanent_residence.province"],
            "birth_date" => &["resident_id.birth_date", "permanent_residence.birth_date"],
            "checksum" => &["resident_id.checksum", "permanent_residence.checksum"],
            other => panic!("no error `{other}`"),
        };
        (reading, codes)
    });
}

#[test]
fn codes_of_organisations() {
    decided("cn_uscc", |row| {
        let reading = identity::uscc(&Folded::new(&row["value"]));
        let codes: &[&str] = match row["error"].as_str() {
            "" | "InvalidFormat" => &[],
            "format" => &["uscc.length"],
            "org_category" => &["uscc.authority"],
            "region" => &["uscc.province"],
            "org_code_checksum" => &["uscc.organisation"],
            "checksum" => &["uscc.checksum"],
            // The library looks at the last character alone; the slip is in the organisation's own code.
            "InvalidChecksum" => &["uscc.organisation", "uscc.checksum"],
            other => panic!("no error `{other}`"),
        };
        (reading, codes)
    });
}

#[test]
fn old_registration_numbers() {
    decided("cn_business_reg_15", |row| (identity::uscc(&Folded::new(&row["value"])), &[]));
}

#[test]
fn cards_of_hong_kong() {
    decided("hk_mo_id", |row| {
        assert_eq!(row["kind"], "hkid");
        (read(IdentityKind::HkId, row), &[])
    });
}

#[test]
fn people_of_taiwan() {
    decided("tw_personal_id", |row| {
        let mut reading = read(IdentityKind::TaiwanId, row);
        let old = reading.findings.iter().any(|finding| finding.code == IssueCode::TaiwanIdOld);
        let resident = row["value"].chars().nth(1).is_some_and(|second| matches!(second, '8' | '9'));
        // Some rows ask whether it is a number of this very kind; here all are of one.
        let of_kind = match row["kind"].as_str() {
            "tw_any" => true,
            "tw_national_id_or_new_ui" => !old,
            "tw_national_id" => !old && !resident,
            "tw_ui_new" => !old && resident,
            "tw_ui_legacy" => old,
            other => panic!("no kind of number `{other}`"),
        };
        reading.value = reading.value.filter(|_| of_kind);
        (reading, &[])
    });
}

#[test]
fn businesses_of_taiwan() {
    decided("tw_ubn", |row| (identity::taiwan_ubn(&Folded::new(&row["value"])), &[]));
}

#[test]
fn zones_of_passports() {
    decided("passport_mrz_td3", |row| {
        let codes: &[&str] = match row["error"].as_str() {
            "" => &[],
            "basic_format_error" | "name_error" => &["mrz.form"],
            "region_error" => &["mrz.country"],
            "birth_date_error" | "expiration_date_error" => &["mrz.date"],
            "check_digit_error" => &["mrz.checksum"],
            other => panic!("no error `{other}`"),
        };
        (read(IdentityKind::Passport, row), codes)
    });
}

fn read(kind: IdentityKind, row: &Row) -> Reading {
    identity::read(kind, &Folded::new(&row["value"]), Day::parse("2026-11-22").unwrap())
}

/// Runs the rows of a file: each is to be decided as it says, and by one of the codes that its error
/// means, if it has one.
fn decided(file: &str, decide: impl Fn(&Row) -> (Reading, &'static [&'static str])) {
    let Ok(text) = std::fs::read_to_string(repository::path(&format!("../shared/vectors/{file}.tsv"))) else {
        println!("{file}: not there");
        return;
    };
    let mut lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
    let names: Vec<_> = lines.next().unwrap().1.split('\t').collect();
    let (mut valid, mut invalid, mut argued, mut wrong) = (0, 0, 0, Vec::new());
    for (place, line) in lines {
        let row: Row = names.iter().map(|name| (*name).to_owned()).zip(line.split('\t').map(str::to_owned)).collect();
        let (reading, codes) = decide(&row);
        let found = if reading.value.is_some() { "valid" } else { "invalid" };
        let told = reading.findings.iter().map(|finding| finding.code.as_str()).collect::<Vec<_>>();
        let deviates = DEVIATIONS.iter().any(|(of, line, _)| *of == file && *line == place + 1);
        let as_stated = found == row["expected"] && (codes.is_empty() || codes.iter().any(|code| told.contains(code)));
        if as_stated == deviates {
            wrong.push(format!("line {}: {line}\n  found {found}, {told:?}", place + 1));
        }
        match (deviates, found) {
            (true, _) => argued += 1,
            (_, "valid") => valid += 1,
            _ => invalid += 1,
        }
    }
    println!("{file}: {valid} valid and {invalid} invalid as stated, {argued} argued otherwise");
    assert!(wrong.is_empty(), "{file}: {} rows are decided otherwise\n{}", wrong.len(), wrong.join("\n"));
    assert!(valid > 0 && invalid > 0, "{file} has no rows");
    assert_eq!(argued, DEVIATIONS.iter().filter(|(of, ..)| *of == file).count(), "{file}: not all of them are there");
}

/// Some rows say in words of what a number speaks: `330105 … 1978-10-27 F`, `KAZ Beijing 901231 F`.
fn says_of_birth_and_sex(reading: &Reading, detail: &str) {
    for word in detail.split(' ') {
        match word {
            "F" => assert_eq!(reading.sex, Some(Sex::Female), "{detail}"),
            "M" => assert_eq!(reading.sex, Some(Sex::Male), "{detail}"),
            _ => {}
        }
        if let Ok(day) = Day::parse(word) {
            assert_eq!(reading.born, Some(day), "{detail}");
        }
    }
}
