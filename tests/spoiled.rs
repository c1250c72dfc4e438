//! Inputs broken by chance: bytes, texts, sample documents. Each gets an answer, and every question
//! gets one under whatever is left of a program.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

#[expect(dead_code, reason = "every question is asked here")]
mod asked;
mod repository;
mod sample;

use asked::{
    Ask, QUESTIONS, all_answers, checked, loaded, loaded_forms, loaded_procedures, parsed, refused, retail,
    retail_procedures, sound_or_refused,
};
use huiji::problem::Severity;
use huiji::regulations::forms::Forms;
use huiji::regulations::oversight::Oversight;
use huiji::regulations::procedures::Procedures;
use huiji::regulations::{Regulations, problems};
use huiji::request;
use proptest::prelude::*;
use proptest::sample::Index;
use std::sync::OnceLock;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn random_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for answer in all_answers(&bytes) {
            refused(&answer);
        }
    }

    #[test]
    fn texts_that_look_like_json_are_answered(parts in prop::collection::vec(prop::sample::select(TOKENS), 0..60)) {
        for answer in all_answers(parts.concat().as_bytes()) {
            refused(&answer);
        }
    }

    #[test]
    fn spoiled_samples_are_answered(edits in prop::collection::vec((any::<u8>(), any::<Index>(), any::<Index>()), 1..6)) {
        let program = sample::document("programs", "motor-service");
        sound_or_refused(&loaded(&spoiled(&program, &edits)));
        sound_or_refused(&loaded_forms(&spoiled(&program, &edits)));
        sound_or_refused(&loaded_procedures(&spoiled(&repository::text(PROGRAMS[0]), &edits)));
        for (ask, request) in requests() {
            sound_or_refused(&parsed(&ask(retail(), &spoiled(request, &edits))));
        }
        for application in APPLICATIONS {
            sound_or_refused(&checked(&spoiled(application, &edits)));
        }
        for (ask, request) in PROCEDURES {
            sound_or_refused(&parsed(&ask(retail_procedures(), &spoiled(request, &edits))));
        }
    }

    #[test]
    fn spoiled_values_are_answered(edits in prop::collection::vec((any::<Index>(), prop::sample::select(LITERALS)), 1..4)) {
        for (ask, request) in requests() {
            sound_or_refused(&parsed(&ask(retail(), replaced(request, &edits).as_bytes())));
        }
        for application in APPLICATIONS {
            sound_or_refused(&checked(replaced(application, &edits).as_bytes()));
        }
        for (ask, request) in PROCEDURES {
            sound_or_refused(&parsed(&ask(retail_procedures(), replaced(request, &edits).as_bytes())));
        }
    }

    #[test]
    fn every_question_is_answered_under_a_program_with_spoiled_values(
        which in prop::sample::select(PROGRAMS),
        edits in prop::collection::vec((any::<Index>(), prop::sample::select(LITERALS)), 1..3),
    ) {
        let program = replaced(&repository::text(which), &edits);
        sound_or_refused(&loaded(program.as_bytes()));
        let (forms, _) = Forms::from_json(program.as_bytes()).into_parts();
        let (procedures, _) = Procedures::from_json(program.as_bytes()).into_parts();
        let (regulations, _) = Regulations::from_json(program.as_bytes()).into_parts();
        let (oversight, _) = Oversight::from_json(program.as_bytes()).into_parts();
        // Each reads its parts; who asks for all that is wrong is told an error where one of them refuses it.
        let refused = problems(program.as_bytes()).iter().any(|problem| problem.severity == Severity::Error);
        let all_read = forms.is_some() && procedures.is_some() && regulations.is_some() && oversight.is_some();
        prop_assert_eq!(refused, !all_read);
        for application in APPLICATIONS {
            if let Some(forms) = &forms {
                sound_or_refused(&parsed(&request::application(forms, application.as_bytes())));
            }
        }
        for (ask, request) in PROCEDURES {
            if let Some(procedures) = &procedures {
                sound_or_refused(&parsed(&ask(procedures, request.as_bytes())));
            }
        }
        for (ask, request) in requests() {
            if let Some(regulations) = &regulations {
                sound_or_refused(&parsed(&ask(regulations, request.as_bytes())));
            }
        }
    }
}

#[test]
fn the_questions_of_procedures_are_answered_as_they_are() {
    for (ask, request) in PROCEDURES {
        let answer = parsed(&ask(retail_procedures(), request.as_bytes()));
        assert_eq!(answer["ok"], true, "{request}: {answer}");
    }
}

const PROGRAMS: &[&str] = &["data/programs/retail.json", "tests/equality/every-rule.json"];

/// A request for every question, about members whose ledgers differ in kind.
fn requests() -> impl Iterator<Item = (Ask, &'static String)> {
    static REQUESTS: OnceLock<[String; 8]> = OnceLock::new();
    let requests = REQUESTS.get_or_init(|| {
        let about = |member: &str| sample::request(Some(member), None, "2026-11-22");
        let with = |request: String, parts: &str| format!("{}{parts}}}", &request[..request.len() - 1]);
        [
            with(about("gold-enterprise"), CART),
            about("silver-person-by-orders"),
            about("gold-person-in-grace"),
            about("silver-person-in-debt"),
            about("gold-person"),
            with(about("gold-person-on-trial"), r#","plan":{"monthly":"500.00","category":"tea"},"to":"2027-11-22""#),
            with(about("gold-person"), r#","redemption":{"id":"points-for-cart","points":1050,"payable":"916.13"}"#),
            with(about("gold-person"), RETURNED),
        ]
    });
    QUESTIONS.into_iter().zip(requests)
}

/// A cart that says all that a cart can say.
const CART: &str = r#","cart":{"currency":"CNY","lines":[{"sku":"TEA-LONGJING-100","category":"tea","brand":"shiye","tags":["designated"],"quantity":2,"price":"268.00","salePrice":"260.00","floor":"230.00"},{"sku":"SNACK-OSMANTHUS","category":"snack","quantity":3,"price":"39.90"},{"sku":"PACK-PAPER-BAG","quantity":1,"price":"0.99"}],"coupons":["coupon-300-40","coupon-30-off"],"used":[{"offer":"coupon-300-40","byMember":0,"inAll":7}],"shipping":"12.00","redeem":{"redemption":"points-for-cart","points":1050},"expected":"500.00"}"#;

/// An order that the member's ledger has, a part of which points had paid.
const RETURNED: &str = r#","order":{"cart":{"lines":[{"sku":"SNACK-OSMANTHUS","category":"snack","quantity":2,"price":"39.90","salePrice":"39.00","floor":"9.90"},{"sku":"TEA-SAMPLER-001","category":"tea","quantity":10,"price":"5.50"}],"coupons":["coupon-300-40"],"used":[{"offer":"free-shipping","byMember":1}],"shipping":"12.00"},"on":"2026-11-18T19:05","offers":["gold-rate","second-snack"],"lines":[{"paid":"71.82"},{"paid":"49.50","refunded":"0.00","returned":0}],"purchase":"S261118-1854","redeemed":{"redemption":"X261115-4653","amount":"30.00"}},"lines":[{"line":0,"quantity":2},{"line":1,"quantity":3}]"#;

/// Applications that say all that an application can say. Their numbers are made up: no county has the code of its province.
const APPLICATIONS: &[&str] = &[
    r#"{"application":{"kind":"person","tier":"gold","channel":"fair","referrer":"M-000001","name":"古丽米热·艾比布力","birth-date":"1905-03-09","identity-kind":"resident_id","identity-number":"110000190503090008","identity-copy":[{"name":"a.png","type":"image/png","size":10,"head":"iVBORw0KGgo=","tail":"iVBORw0KGgo="}],"phone":"138 0000 0000","email":"lin@gmial.com","address":"杭州市上城区示例路 1 号","postcode":"310000","consent":{"version":"2026-01","purposes":["membership","contact","news"],"givenAt":"2026-11-22T10:00"},"meta":{"a":[1]}},"options":{"mode":"submit","field":null,"masked":false,"review":{"completeOn":"2026-11-02","extension":{"reason":"補件"},"approvedOn":"2026-11-20"}},"on":"2026-11-22T10:30"}"#,
    r#"{"application":{"kind":"enterprise","tier":"platinum","organisation":"示例（杭州）贸易有限公司","uscc":"91330000MA0000007W","representative":"林望舒","licence":[{"name":"a.pdf","size":99,"head":"JVBERi0xLjcK","tail":"L0VuY3J5cHQ="}],"annual-spend":"48,000.00","performance":[{"name":"b.jpg","size":7,"head":"/9j/4AAQSkZJRg=="}],"office-phone":"010-8800 0000","consent":{"version":"2026-01","purposes":["membership"],"givenAt":"2026-11-22"},"guardian-name":"沈青禾"},"options":{"mode":"partial","field":"uscc","masked":true},"on":"2026-11-22"}"#,
    r#"{"application":{"kind":"person","tier":"basic","name":"小满","born":"2020-01-01","birth-date":"2020-01-01","guardian-consent":{"version":"2026-01","purposes":["membership","contact"],"givenAt":"2026-11-22"},"number":"G00000000","interests":["tea","tea"],"staff":"12","spend":"100.00"},"on":"2026-03-15"}"#,
];

/// A question of procedures as bytes, and its answer.
type AskProcedures = fn(&Procedures, &[u8]) -> Vec<u8>;

/// Questions of procedures that say all that they can say.
const PROCEDURES: &[(AskProcedures, &str)] = &[
    (
        request::fees,
        r#"{"member":null,"asked":{"join":{"tier":"silver","kind":"enterprise","quantity":12,"service":"training","from":"2026-12-01","approvedOn":"2026-11-20"},"points":{"redemption":"points-for-fee","points":1050}},"on":"2026-11-22"}"#,
    ),
    (
        request::fees,
        r#"{"member":{"id":"m","kind":"person","joinedOn":"2024-02-29","terms":[{"from":"2024-02-29","to":"2025-02-27"},{"from":"2025-02-28","to":"2026-02-27"},{"from":"2026-02-28","to":"2027-02-27"}],"activities":[{"id":"f","on":"2026-02-28","fee":{"amount":"499.00","tier":"gold","to":"2027-02-27"}},{"id":"r","on":"2026-03-01T10:00","redemption":{"wallet":"points","points":100,"item":"points-for-fee","quantity":1}},{"id":"g","on":"2026-03-02","giveBack":{"of":"r","points":40}}],"meta":[1]},"asked":{"renew":{"tier":"silver","quantity":1},"points":{"redemption":"points-for-fee","points":2000}},"on":"2027-02-20T12:00"}"#,
    ),
    (
        request::fees,
        r#"{"member":{"id":"m","kind":"person","joinedOn":"2026-01-01","terms":[{"from":"2026-01-01","to":"2026-12-31"}],"activities":[{"id":"f","on":"2026-01-01","fee":{"amount":"499.00","tier":"gold","to":"2026-12-31"}}]},"asked":{"upgrade":{"tier":"platinum","quantity":1,"held":{"quantity":1,"service":"training"}}},"on":"2026-03-15"}"#,
    ),
    (
        request::fees,
        r#"{"member":{"id":"m","kind":"person","joinedOn":"2026-01-01","terms":[{"from":"2026-01-01","to":"2026-12-31"},{"from":"2027-01-01","to":"2027-12-31"}],"activities":[{"id":"f","on":"2026-01-01","fee":{"amount":"499.00","tier":"gold","to":"2026-12-31"}}]},"asked":{"cancel":{}},"on":"2026-03-15"}"#,
    ),
    (
        request::fees,
        r#"{"member":null,"asked":{"repair":{"boughtOn":"2026-01-31","cause":"other","parts":[{"name":"pump","quantity":2,"cost":"80.00","price":"120.00","contract":"100.00"}],"labour":"50.00"}},"on":"2027-03-15"}"#,
    ),
    (
        request::workflow,
        r#"{"member":{"id":"m","kind":"person","joinedOn":"2026-01-01","terms":[{"from":"2026-01-01","to":"2026-12-31"}],"stopped":[{"from":"2026-03-01T10:00","to":null}],"activities":[{"id":"r","on":"2026-03-02","redemption":{"wallet":"points","points":100}}]},"record":{"id":"c","card":{"number":"1","tier":"gold"},"history":[{"id":"1","on":"2026-01-01","event":"issue","by":"membership"},{"id":"2","on":"2026-01-02T09:00","event":"activate","by":"member","proof":["identity"]},{"id":"3","on":"2026-03-01T10:00","event":"freeze","by":"member","reason":"gone","since":"2026-02-28T20:00"}]},"on":"2026-03-15T12:00"}"#,
    ),
    (
        request::workflow,
        r#"{"member":null,"record":{"id":"e","event":{"kind":"training","title":"Tea","capacity":2,"tiers":["gold"],"opensAt":"2026-03-01","closesAt":"2026-03-10T12:00","startsAt":"2026-03-11T09:00"},"history":[{"id":"1","on":"2026-02-01","event":"plan","by":"business"}],"meta":{"a":1}},"on":"2026-03-15"}"#,
    ),
];

const TOKENS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"member\"",
    "\"cart\"",
    "\"on\"",
    "\"lines\"",
    "\"versions\"",
    "\"id\"",
    "\"price\"",
    "\"1.00\"",
    "\"2026-11-22\"",
    "null",
    "true",
    "0",
    "-1",
    "1e999",
    "\"\\ud800\"",
    "\"",
    "\\",
    " ",
    "\u{feff}",
    "茶",
];

const LITERALS: &[&str] = &[
    "null",
    "true",
    "0",
    "-1",
    "1.5",
    "1e999",
    "18446744073709551616",
    "9007199254740991",
    "\"\"",
    "\"0\"",
    "\"-0.00\"",
    "\"99999999999999\"",
    "\"99999999999999.99\"",
    "\"1e3\"",
    "\"2026-02-29\"",
    "\"1900-01-01\"",
    "\"2199-12-31\"",
    "\"2026-11-22T23:59:59\"",
    "\"gold\"",
    "\"points\"",
    "\"\\u0000\"",
    "\"\\ud83d\"",
    "[]",
    "{}",
    "[[]]",
    "[null]",
    "{\"months\":36500}",
    "{\"lifetime\":{}}",
    "{\"whileMet\":{}}",
    "4294967295",
    "1200",
];

/// Bytes flipped, cut, doubled, swapped and put in where chance says.
fn spoiled(text: &str, edits: &[(u8, Index, Index)]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (kind, one, other) in edits {
        if bytes.len() < 2 {
            break;
        }
        let (one, other) = (one.index(bytes.len()), other.index(bytes.len()));
        let (from, to) = (one.min(other), one.max(other).min(one.min(other) + 200));
        match kind % 6 {
            0 => bytes[one] ^= 1 << (other % 8),
            1 => drop(bytes.drain(from..to)),
            2 => {
                let copy = bytes[from..to].to_vec();
                bytes.splice(to..to, copy);
            }
            3 => bytes.swap(one, other),
            4 => bytes.truncate(one),
            _ => drop(bytes.splice(one..one, LITERALS[other % LITERALS.len()].bytes())),
        }
    }
    bytes
}

/// The text with some of its single values replaced.
fn replaced(text: &str, edits: &[(Index, &str)]) -> String {
    let mut text = text.to_owned();
    for (which, literal) in edits {
        let starts: Vec<_> = text.match_indices([':', '[', ',']).map(|(place, _)| place + 1).collect();
        let start = starts[which.index(starts.len())];
        let end = text[start..].find([',', ']', '}']).map_or(text.len(), |length| start + length);
        text.replace_range(start..end, literal);
    }
    text
}
