//! Laws of identity numbers that hold for every text, not only for those that someone thought of.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

use huiji::application::{Folded, Reading, identity};
use huiji::calendar::Day;
use huiji::json::Choice;
use huiji::problem::{Param, Severity};
use huiji::regulations::forms::IdentityKind;
use proptest::prelude::*;
use proptest::sample::select;

/// The place of a rule in [`read`], a number that is good by it, and from which to which places its
/// digits can't be wrong and the check digit match by chance.
type Good = (usize, &'static str, &'static [(usize, usize)]);

/// Good numbers, computed. The name in a passport's zone has no check digit.
const SAFE: &[Good] = &[
    (0, "110101190001010014", &[(0, 18)]),
    (0, "11010119000101009X", &[(0, 17)]),
    (1, "810000190001010026", &[(0, 18)]),
    (2, "911398190001010014", &[(0, 18)]),
    (2, "KAZ110000010118", &[(3, 15)]),
    // Weights 9, 7, 3, 1 and 1 share nothing with 10; the others do.
    (5, "A100000001", &[(2, 3), (6, 7), (8, 10)]),
    (6, "A1234563", &[(1, 8)]),
    (6, "AB123456(9)", &[(2, 8), (9, 10)]),
    (
        8,
        "POCHNZHANG<<SAN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<G000000002CHN0001018M3001019<<<<<<<<<<<<<<<6",
        &[(45, 54), (57, 64), (65, 72), (87, 88)],
    ),
    (11, "91110000100000008J", &[(0, 17)]),
    (11, "110000000000017", &[(0, 15)]),
];

/// What people put between groups, and what comes along when text is copied.
const BETWEEN: [&str; 8] = [" ", "-", "\u{2011}", "\u{3000}", "\u{200b}", "\n", "\u{ff0d}", "\u{a0}"];

/// What slips into a number.
const SLIPS: [&str; 20] =
    ["", "0", "9", "O", "I", "S", "z", "V", "x", "A", "(", "]", "<", "/", ".", "Ｏ", "９", "会", "\u{301}", "𠮷"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        for rule in 0..=LAST {
            answered(rule, &text);
        }
    }

    #[test]
    fn a_number_with_slips_is_answered(text in slipped()) {
        for rule in 0..=LAST {
            answered(rule, &text);
        }
    }

    #[test]
    fn a_wrong_digit_is_noticed(place in any::<prop::sample::Index>(), other in 1_u8..10) {
        for (rule, number, safe) in SAFE {
            let places: Vec<usize> = safe.iter().flat_map(|(from, to)| *from..*to).collect();
            let place = places[place.index(places.len())];
            let Some(digit) = number.as_bytes()[place].checked_sub(b'0').filter(|digit| *digit < 10) else { continue };
            let wrong = format!("{}{}{}", &number[..place], (digit + other) % 10, &number[place + 1..]);
            prop_assert!(has_errors(&read(*rule, &wrong)), "{} is taken", wrong);
        }
    }

    #[test]
    fn what_stands_between_groups_changes_nothing(
        between in select(&BETWEEN[..]),
        place in any::<prop::sample::Index>(),
    ) {
        for (rule, number, _) in SAFE {
            let place = place.index(number.len());
            let grouped = format!("{}{between}{}", &number[..place], &number[place..]);
            prop_assert_eq!(read(*rule, &grouped), read(*rule, number));
            prop_assert_eq!(read(*rule, &grouped.to_lowercase()), read(*rule, number));
        }
    }

    #[test]
    fn a_number_that_is_good_for_a_kind_is_so_for_that_kind_among_others(text in slipped(), kind in 0..9_usize) {
        let reading = read(kind, &text);
        let kind = IdentityKind::ALL[kind].1;
        let among = identity::any(&[kind], &Folded::new(&text), on());
        prop_assert_eq!(has_errors(&among), has_errors(&reading));
        if !has_errors(&reading) {
            prop_assert_eq!(&among, &reading);
            prop_assert!(!has_errors(&read(ANY, &text)));
        }
    }
}

#[test]
fn the_numbers_of_the_laws_are_good() {
    for (rule, number, _) in SAFE {
        assert!(!has_errors(&read(*rule, number)), "{number}");
    }
}

/// Any of all kinds; before it stand the kinds themselves.
const ANY: usize = 9;
const LAST: usize = 12;

fn read(rule: usize, text: &str) -> Reading {
    let text = Folded::new(text);
    let all: Vec<_> = IdentityKind::ALL.iter().map(|(_, kind)| *kind).collect();
    match rule {
        ANY => identity::any(&all, &text, on()),
        10 => identity::any(&[IdentityKind::HkId, IdentityKind::ResidencePermit], &text, on()),
        11 => identity::uscc(&text),
        LAST => identity::taiwan_ubn(&text),
        kind => identity::read(all[kind], &text, on()),
    }
}

/// What every answer has in common.
fn answered(rule: usize, text: &str) {
    let reading = read(rule, text);
    assert_eq!(reading.value.is_none(), has_errors(&reading), "{text:?}: a value where there is no error");
    if has_errors(&reading) {
        let nothing = Reading { findings: reading.findings.clone(), ..Reading::default() };
        assert_eq!(reading, nothing, "{text:?}: nothing is made of what is wrong");
    }
    let units: Vec<usize> =
        text.chars().scan(0, |at, character| Some(std::mem::replace(at, *at + character.len_utf16()))).collect();
    let end = text.encode_utf16().count();
    for finding in &reading.findings {
        if let Some(span) = finding.span {
            assert!(span.start < span.end && span.end <= end, "{text:?}: {finding:?}");
            assert!(units.contains(&span.start), "{text:?}: {finding:?} starts within a character");
            assert!(span.end == end || units.contains(&span.end), "{text:?}: {finding:?} ends within a character");
        }
        for suggestion in &finding.suggestions {
            assert!(!has_errors(&read(rule, suggestion)), "{text:?}: {suggestion} is no better");
        }
        for (name, value) in &finding.params {
            let told = match value {
                Param::Text(text) => vec![text.clone()],
                Param::Number(number) => vec![number.to_string()],
                Param::List(texts) => texts.clone(),
            };
            for told in told.iter().filter(|told| !is_word(told)) {
                let told: Vec<char> = told.chars().collect();
                let entered = told.windows(4).map(|run| run.iter().collect::<String>()).find(|run| text.contains(run));
                assert_eq!(entered, None, "{text:?}: {name} tells what was entered");
            }
        }
    }
    if let Some(value) = &reading.value {
        let again = read(rule, value);
        assert_eq!(again.value.as_ref(), Some(value), "{text:?} is normalised once");
        if let Some(display) = &reading.display {
            assert_eq!(read(rule, display), again, "{text:?}: the form for people says the same");
        }
    }
}

/// The words that are told whatever was entered.
fn is_word(told: &str) -> bool {
    let parts = ["number", "birth_date", "expiry", "personal_number", "issuer", "nationality", "all"];
    parts.contains(&told) || IdentityKind::ALL.iter().any(|(word, _)| *word == told)
}

fn has_errors(reading: &Reading) -> bool {
    reading.findings.iter().any(|finding| finding.severity == Severity::Error)
}

fn on() -> Day {
    Day::parse("2026-11-22").unwrap()
}

/// A good number, in which up to three characters are replaced, left out or joined by others.
fn slipped() -> impl Strategy<Value = String> {
    let slips = prop::collection::vec((any::<prop::sample::Index>(), 0..2_usize, select(&SLIPS[..])), 0..=3);
    (select(SAFE), slips, select(&BETWEEN[..])).prop_map(|((_, number, _), slips, between)| {
        let mut characters: Vec<String> = number.chars().map(String::from).collect();
        for (place, taken, slip) in slips {
            let place = place.index(characters.len());
            characters.splice(place..place + taken, [slip.to_owned()]);
        }
        characters.insert(characters.len() / 2, between.to_owned());
        characters.concat()
    })
}
