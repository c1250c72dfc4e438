//! Numbers as they are entered into a form: sound ones by their rule, and those with the slips that a rule tells apart.

use crate::chance::Chance;
use crate::numbers::{self, Born};

/// A sound number of a kind of identity document.
pub(crate) fn number_of(kind: &str, born: Born<'_>, chance: &mut Chance) -> String {
    match kind {
        "resident_id" => numbers::resident(born, chance),
        "residence_permit" => numbers::residence_permit(born, chance),
        "permanent_residence" => numbers::permanent_residence(born, chance),
        "hk_mo_permit" => numbers::hk_mo_permit(chance),
        "taiwan_permit" => numbers::taiwan_permit(chance),
        "taiwan_id" => numbers::taiwan_id(born.male, chance),
        "hk_id" => numbers::hk_id(chance),
        "mo_id" => numbers::mo_id(chance),
        "passport" if chance.percent(40) => {
            let expires = chance.pick(&["2031-05-06", "2035-12-31", "2024-01-31"]);
            numbers::machine_readable_zone(born, expires, chance)
        }
        "passport" => numbers::passport(chance),
        other => panic!("no kind of document is `{other}`"),
    }
}

/// A number of a kind with a slip in it.
pub(crate) fn slip_of(kind: &str, born: Born<'_>, chance: &mut Chance) -> String {
    let sound = number_of(kind, born, chance);
    match (kind, chance.below(10)) {
        // A number of another kind of document.
        (_, 0) => number_of(chance.pick(KINDS), born, chance),
        (_, 1 | 8 | 9) => last_digit_off(&sound),
        ("resident_id" | "residence_permit", 2) => numbers::old_resident(born, chance),
        ("resident_id" | "residence_permit", 3) => {
            numbers::of_place(chance.pick(&["00", "99", "17", "81", "11"]), born)
        }
        ("resident_id", 4) => {
            let later = Born { day: chance.pick(&["2099-12-31", "2027-06-01"]), ..born };
            numbers::resident(later, chance)
        }
        // After 81 there is always 0000.
        ("residence_permit", 4) => format!("8101{}", &sound[4..]),
        ("resident_id" | "residence_permit" | "permanent_residence", 5) => {
            let never = Born { day: chance.pick(&["1905-02-29", "1905-13-01", "1905-00-00"]), ..born };
            number_of(kind, never, chance)
        }
        ("permanent_residence", 2) => format!("9{}{}", chance.pick(&["71", "99", "10"]), &sound[3..]),
        ("permanent_residence", 3) => format!("ZZZ{}", &sound[3..]),
        ("permanent_residence", 4) => {
            let later = Born { day: "2099-12-31", ..born };
            number_of(kind, later, chance)
        }
        ("permanent_residence", 6) => format!("{}000{}", &sound[..3], &sound[6..]),
        ("taiwan_id", 2) => format!("{}5{}", &sound[..1], &sound[2..]),
        ("taiwan_id", 3) => chance.pick(&["AC00000005", "FD00000019", "AA00000000"]).to_owned(),
        ("mo_id", 2) => format!("3{}", &sound[1..]),
        ("passport", _) => zone_slip(born, chance),
        _ => cut(&sound, chance),
    }
}

const KINDS: &[&str] = &[
    "resident_id",
    "residence_permit",
    "permanent_residence",
    "hk_mo_permit",
    "taiwan_permit",
    "taiwan_id",
    "hk_id",
    "mo_id",
    "passport",
];

/// A slip in the lines of a passport: a part of it is another's.
fn zone_slip(born: Born<'_>, chance: &mut Chance) -> String {
    let never = Born { day: "1905-02-30", ..born };
    let zone = match chance.below(4) {
        0 => numbers::machine_readable_zone(never, "2031-05-06", chance),
        1 => numbers::machine_readable_zone(born, "2031-13-06", chance),
        2 => numbers::machine_readable_zone(born, "2011-05-06", chance),
        _ => numbers::machine_readable_zone(born, "2031-05-06", chance),
    };
    let mut characters: Vec<char> = zone.chars().collect();
    match chance.below(5) {
        0 => characters[2..5].copy_from_slice(&['Q', 'Q', 'Z']),
        1 => drop(characters.pop()),
        2 => {
            let digits: Vec<_> = (44..characters.len()).filter(|place| characters[*place].is_ascii_digit()).collect();
            let place = chance.pick(&digits);
            characters[place] = if characters[place] == '0' { '1' } else { '0' };
        }
        3 => characters[5] = '<',
        _ => {}
    }
    characters.into_iter().collect()
}

/// A unified social credit code, or what is entered for one, with a slip.
pub(crate) fn social_credit_slip(chance: &mut Chance) -> String {
    let sound = numbers::uscc(chance);
    let first = |place: usize| &sound[..place];
    match chance.below(11) {
        0 | 9 => last_digit_off(&sound),
        1 => numbers::registration(chance),
        2 => last_digit_off(&numbers::registration(chance)),
        3 | 10 => numbers::social_credit(&format!("{}990000{}", first(2), &sound[8..17])),
        4 => numbers::social_credit(&format!("Q7{}", &sound[2..17])),
        // The organisation's own code is off, and the last character says that it is not.
        5 => numbers::social_credit(&format!("{}{}", first(16), if &sound[16..17] == "1" { "2" } else { "1" })),
        6 => sound.replace('0', "O").replace('1', "I"),
        7 => format!("{}S{}", first(9), &sound[10..]),
        _ => cut(&sound, chance),
    }
}

pub(crate) fn last_digit_off(number: &str) -> String {
    let (first, last) = number.split_at(number.len() - 1);
    format!("{first}{}", if last == "1" { "2" } else { "1" })
}

fn cut(number: &str, chance: &mut Chance) -> String {
    let mut characters: Vec<char> = number.chars().collect();
    match chance.below(3) {
        0 => drop(characters.pop()),
        1 => characters.push('0'),
        _ => drop(characters.remove(chance.below(characters.len()))),
    }
    characters.into_iter().collect()
}
