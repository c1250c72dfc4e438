//! Laws of names, phone numbers, addresses and files that hold for every text, not only for those that
//! someone thought of.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    reason = "a test that can't go on fails, and its numbers are small"
)]

use huiji::application::documents::{FileGiven, file};
use huiji::application::{Finding, Folded, Reading, contact};
use huiji::json::Given;
use huiji::problem::{Param, Severity};
use huiji::regulations::forms::{FileAsked, FileType, PhoneKind, Region};
use proptest::prelude::*;
use proptest::sample::select;
use unicode_general_category::{GeneralCategory as Category, get_general_category};

const REGIONS: &[Region] = &[Region::Cn, Region::Hk, Region::Mo, Region::Tw];
const EVERY_KIND: &[PhoneKind] = &[PhoneKind::Mobile, PhoneKind::Landline, PhoneKind::Service];

/// A rule by its name.
type Rule = (&'static str, fn(&Folded) -> Reading);

const RULES: &[Rule] = &[
    ("name", contact::name),
    ("organisation_name", contact::organisation_name),
    ("email", contact::email),
    ("address", |text| contact::text(text, 5, 200)),
    ("text", |text| contact::text(text, 0, 3)),
    ("postcode cn", |text| contact::postcode(text, Region::Cn)),
    ("postcode hk", |text| contact::postcode(text, Region::Hk)),
    ("postcode tw", |text| contact::postcode(text, Region::Tw)),
    ("phone cn", |text| contact::phone(text, Region::Cn, EVERY_KIND)),
    ("mobile cn", |text| contact::phone(text, Region::Cn, &[PhoneKind::Mobile])),
    ("landline cn", |text| contact::phone(text, Region::Cn, &[PhoneKind::Landline])),
    ("phone hk", |text| contact::phone(text, Region::Hk, EVERY_KIND)),
    ("phone mo", |text| contact::phone(text, Region::Mo, EVERY_KIND)),
    ("mobile tw", |text| contact::phone(text, Region::Tw, &[PhoneKind::Mobile])),
    ("phone tw", |text| contact::phone(text, Region::Tw, EVERY_KIND)),
    ("no phone", |text| contact::phone(text, Region::Cn, &[])),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_048))]

    #[test]
    fn every_text_is_read(text in text()) {
        for (rule, read) in RULES {
            holds_together(rule, *read, &text);
        }
    }

    #[test]
    fn what_separates_digits_changes_nothing(
        digits in "(0|\\+86|\\+852|\\+)?[0-9]{3,13}",
        signs in prop::collection::vec((0_usize..16, select(vec![' ', '-', '(', ')', '.', '/', '\u{200b}', '\u{3000}', '－'])), 0..6),
        region in select(REGIONS),
    ) {
        let mut separated: Vec<char> = digits.chars().collect();
        for (place, sign) in signs {
            separated.insert(place.min(separated.len()), sign);
        }
        let separated: String = separated.into_iter().collect();
        let read = |text: &str| contact::phone(&Folded::new(text), region, EVERY_KIND).value;
        prop_assert_eq!(read(&separated), read(&digits));
    }

    #[test]
    fn a_number_written_for_people_is_the_same_number_everywhere(
        digits in "(\\+86|\\+852|\\+853|\\+886)[0-9]{5,11}", region in select(REGIONS),
    ) {
        let read = |text: &str, region| contact::phone(&Folded::new(text), region, EVERY_KIND);
        let reading = read(&digits, Region::Cn);
        if let Some(display) = &reading.display {
            prop_assert_eq!(read(display, region).value, reading.value.clone());
            prop_assert_eq!(read(&display.replace(' ', ""), region).value, reading.value);
        }
    }

    #[test]
    fn full_width_is_read_as_plain(text in "[!-~]{0,30}") {
        let wide: String = text.chars().map(|plain| char::from_u32(u32::from(plain) + 0xfee0).unwrap()).collect();
        for (rule, read) in RULES.iter().filter(|(rule, _)| !["address", "text"].contains(rule)) {
            prop_assert_eq!(read(&Folded::new(&wide)), read(&Folded::new(&text)), "{}", rule);
        }
    }

    #[test]
    fn a_domain_that_is_not_corrected_is_far_from_every_suggestion(
        local in "[a-z]{1,8}", domain in "[a-z0-9]{1,8}(\\.[a-z]{1,4}){1,2}",
    ) {
        let reading = contact::email(&Folded::new(&format!("{local}@{domain}")));
        prop_assert!(reading.value.is_some());
        for suggestion in reading.findings.iter().flat_map(|finding| &finding.suggestions) {
            let (before, provider) = suggestion.split_once('@').unwrap();
            prop_assert_eq!(before, &local);
            let distance = strsim::osa_distance(&domain, provider);
            prop_assert!((1..=2).contains(&distance) && distance * 4 <= domain.len());
            let again = contact::email(&Folded::new(suggestion));
            prop_assert!(again.findings.is_empty() && again.value.as_ref() == Some(suggestion));
        }
    }

    #[test]
    fn every_file_is_told(
        name in text(), declared in prop::option::of(text()), size in any::<u32>(), head in base64_or_not(), tail in prop::option::of(base64_or_not()),
        types in prop::collection::vec(select(vec![FileType::Jpeg, FileType::Png, FileType::Pdf, FileType::WebP, FileType::Heic]), 0..3),
        most_bytes in any::<u32>(),
    ) {
        let given = FileGiven {
            name: Given(name.into()),
            declared: declared.map(|declared| Given(declared.into())),
            size,
            head: Given(head.into()),
            tail: tail.map(|tail| Given(tail.into())),
        };
        let (kind, findings) = file(&given, &FileAsked { types: types.clone(), most_bytes, most: 1 });
        let good = findings.iter().all(|finding| finding.severity != Severity::Error);
        prop_assert_eq!(good, size > 0 && size <= most_bytes && kind.is_some_and(|kind| types.contains(&kind)));
    }
}

/// What holds of a rule's answer to any text.
fn holds_together(rule: &str, read: fn(&Folded) -> Reading, text: &str) {
    let reading = read(&Folded::new(text));
    let errors = reading.findings.iter().any(|finding| finding.severity == Severity::Error);
    assert_eq!(reading.value.is_none(), errors, "{rule}: a value or an error, {text:?}");

    let units: Vec<u16> = text.encode_utf16().collect();
    for finding in &reading.findings {
        if let Some(span) = finding.span {
            let (before, rest) = units.split_at(span.start.min(units.len()));
            assert!(span.start < span.end && span.end <= units.len(), "{rule}: {span:?} of {text:?}");
            let inside = rest.get(..span.end.saturating_sub(span.start)).unwrap();
            for part in [before, inside] {
                assert!(String::from_utf16(part).is_ok(), "{rule}: {span:?} cuts a character of {text:?}");
            }
        }
        for (name, param) in &finding.params {
            let texts = match param {
                Param::Text(text) => vec![text.clone()],
                Param::List(texts) => texts.clone(),
                Param::Number(_) => vec![],
            };
            for told in texts.iter().filter(|told| !["mobile", "landline", "service"].contains(&told.as_str())) {
                let characters: Vec<char> = told.chars().collect();
                let entered = characters.windows(4).find(|run| text.contains(&run.iter().collect::<String>()));
                assert_eq!(entered, None, "{rule}: {name} tells what was entered: {text:?}");
            }
        }
        let same = |other: &&Finding| other.code == finding.code && other.severity == finding.severity;
        let found = reading.findings.iter().filter(same).count();
        assert_eq!(found, 1, "{rule}: {} twice for {text:?}", finding.code.as_str());
    }
    let starts: Vec<_> = reading.findings.iter().filter_map(|finding| finding.span.map(|span| span.start)).collect();
    assert!(starts.is_sorted(), "{rule}: findings of {text:?} not as the text goes");

    if let Some(value) = &reading.value {
        let again = read(&Folded::new(value));
        assert_eq!(again.value.as_ref(), Some(value), "{rule}: {text:?} is normalised once");
        assert_eq!(again.display, reading.display, "{rule}: {text:?}");
    }
}

/// Any text: of any characters, of those that rules look at, and of something that is right with something put in.
fn text() -> impl Strategy<Value = String> {
    let right = select(vec![
        "李雷",
        "凯文 · 杜兰特",
        "O’Neill-Smith Jr.",
        "会籍(上海)有限公司",
        "+86 138 0013 8000",
        "010-8888 8888",
        "61234567",
        "0912 345 678",
        "400 820 8820",
        "95588",
        "li.lei@gmial.com",
        "li@qq.com",
        "200000",
        "幸福路1号",
        "مُحَمَّد علی\u{200c}رضا",
    ]);
    let looked_at = "[\u{0}-\u{7f}０-９ａ-ｚ＠．。·•‧・\u{ad}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{fe0f}\u{3000}■\u{e000}一-三𠮷😀]{0,12}";
    prop_oneof![
        any::<String>(),
        looked_at,
        (right, looked_at, any::<prop::sample::Index>()).prop_map(|(right, put_in, place)| {
            let mut characters: Vec<char> = right.chars().collect();
            let place = place.index(characters.len().max(1));
            characters.splice(place..place, put_in.chars().take(3));
            characters.into_iter().collect()
        }),
        (looked_at, 1_usize..300).prop_map(|(part, times)| part.repeat(times)),
    ]
}

fn base64_or_not() -> impl Strategy<Value = String> {
    let known = select(vec![
        "/9j/4A==",
        "iVBORw0KGgo=",
        "JVBERi0xLjc=",
        "UklGRgAAAABXRUJQVlA=",
        "AAAAGGZ0eXBoZWlj",
        "L0VuY3J5cHQg",
    ]);
    prop_oneof![known.prop_map(str::to_owned), "([A-Za-z0-9+/]{4}){0,20}[A-Za-z0-9+/]{0,3}={0,3}", text()]
}

#[test]
fn names_have_every_letter_and_mark_of_unicode_and_nothing_else_but_what_is_named_here() {
    // Letters that show nothing.
    let not_shown = ['\u{115f}', '\u{1160}', '\u{3164}', '\u{ffa0}'];
    let signs = " \u{a0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}\
                 '‘’`´-.·•‧∙⋅・･\u{387}\u{2e31}\u{58a}\u{5be}\u{5f3}\u{5f4}\u{f0b}\u{f0c}\u{1806}゠〇■□〓−\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}＇．－｀\
                 ⿰⿱⿲⿳⿴⿵⿶⿷⿸⿹⿺⿻\u{2ffc}\u{2ffd}\u{2ffe}\u{2fff}\u{303e}\u{31ef}";
    let mut wrong = Vec::new();
    let mut counted = 0_usize;
    for character in '\0'..=char::MAX {
        let category = get_general_category(character);
        let expected = match category {
            Category::Unassigned => continue,
            _ if not_shown.contains(&character) => Some("name.character"),
            Category::UppercaseLetter
            | Category::LowercaseLetter
            | Category::TitlecaseLetter
            | Category::ModifierLetter
            | Category::OtherLetter
            | Category::NonspacingMark
            | Category::SpacingMark
            | Category::EnclosingMark
            | Category::PrivateUse => None,
            Category::Control => Some("text.control"),
            Category::DecimalNumber if character < '\u{10000}' => Some("name.digit"),
            Category::Format if passed_over(character) => None,
            _ if signs.contains(character) => None,
            _ => Some("name.character"),
        };
        let reading = contact::name(&Folded::new(&format!("A{character}A")));
        let error = reading.findings.iter().find(|finding| finding.severity == Severity::Error);
        if error.map(|error| error.code.as_str()) != expected {
            wrong.push(format!("U+{:04X} {category:?}: {error:?}", u32::from(character)));
        }
        counted += 1;
    }
    assert!(counted > 280_000, "{counted}");
    assert!(wrong.is_empty(), "{} of {counted}: {:#?}", wrong.len(), wrong.iter().take(40).collect::<Vec<_>>());
}

/// Characters of no width, which are passed over and told.
fn passed_over(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[test]
fn every_prefix_of_the_mainland_is_taken_and_no_other() {
    for prefix in 100_u32..1_000 {
        let number = format!("{prefix}00138000");
        let reading = contact::phone(&Folded::new(&number), Region::Cn, &[PhoneKind::Mobile]);
        let expected = (130..200).contains(&prefix).then(|| format!("+86{number}"));
        assert_eq!(reading.value, expected);
    }
}
