//! How the numbers of each region look.

use crate::regulations::forms::{PhoneKind, Region};

/// Whether a 0 stands before a number that is dialled within its region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trunk {
    Never,
    Perhaps,
    Always,
}

/// Numbers that look alike: how they start, how many digits they have (both included), how they are grouped.
struct Numbers {
    region: Region,
    kind: PhoneKind,
    trunk: Trunk,
    /// One of these.
    starts: &'static [&'static str],
    digits: (usize, usize),
    /// How many digits each group has; the last group has what is left.
    groups: &'static [usize],
}

/// The first that fits decides.
const NUMBERS: &[Numbers] = &[
    numbers(
        Region::Cn,
        PhoneKind::Mobile,
        Trunk::Never,
        &["13", "14", "15", "16", "17", "18", "19"],
        (11, 11),
        &[3, 4],
    ),
    numbers(Region::Cn, PhoneKind::Service, Trunk::Perhaps, &["400", "800"], (10, 10), &[3, 3]),
    numbers(Region::Cn, PhoneKind::Service, Trunk::Never, &["95"], (5, 8), &[]),
    numbers(Region::Cn, PhoneKind::Landline, Trunk::Always, &["10", "2"], (10, 10), &[2, 4]),
    numbers(Region::Cn, PhoneKind::Landline, Trunk::Always, &["3", "4", "5", "6", "7", "8", "9"], (10, 10), &[3, 3]),
    numbers(Region::Cn, PhoneKind::Landline, Trunk::Always, &["3", "4", "5", "6", "7", "8", "9"], (11, 11), &[3, 4]),
    numbers(Region::Hk, PhoneKind::Service, Trunk::Never, &["800"], (9, 9), &[3, 3]),
    numbers(Region::Hk, PhoneKind::Mobile, Trunk::Never, &["4", "5", "6", "7", "8", "9"], (8, 8), &[4]),
    numbers(Region::Hk, PhoneKind::Landline, Trunk::Never, &["2", "3"], (8, 8), &[4]),
    numbers(Region::Mo, PhoneKind::Mobile, Trunk::Never, &["6"], (8, 8), &[4]),
    numbers(Region::Mo, PhoneKind::Landline, Trunk::Never, &["28", "8"], (8, 8), &[4]),
    numbers(Region::Mo, PhoneKind::Service, Trunk::Never, &["0800"], (7, 7), &[4]),
    numbers(Region::Tw, PhoneKind::Mobile, Trunk::Perhaps, &["9"], (9, 9), &[3, 3]),
    numbers(Region::Tw, PhoneKind::Service, Trunk::Always, &["80"], (9, 9), &[3, 3]),
    numbers(Region::Tw, PhoneKind::Service, Trunk::Always, &["50"], (9, 9), &[2, 3]),
    numbers(Region::Tw, PhoneKind::Landline, Trunk::Always, &["70"], (10, 10), &[2, 4]),
    numbers(Region::Tw, PhoneKind::Landline, Trunk::Always, &["49"], (9, 9), &[2, 3]),
    numbers(Region::Tw, PhoneKind::Landline, Trunk::Always, &["2", "3", "4", "5", "6", "7", "8"], (9, 9), &[1, 4]),
    numbers(Region::Tw, PhoneKind::Landline, Trunk::Always, &["826", "836"], (8, 8), &[3]),
    numbers(Region::Tw, PhoneKind::Landline, Trunk::Always, &["37", "82", "89"], (8, 8), &[2, 3]),
    numbers(Region::Tw, PhoneKind::Landline, Trunk::Always, &["3", "4", "5", "6", "7", "8"], (8, 8), &[1, 3]),
];

const fn numbers(
    region: Region,
    kind: PhoneKind,
    trunk: Trunk,
    starts: &'static [&'static str],
    digits: (usize, usize),
    groups: &'static [usize],
) -> Numbers {
    Numbers { region, kind, trunk, starts, digits, groups }
}

/// A number of a region, without its country's code.
pub(super) struct Number<'a> {
    pub(super) kind: PhoneKind,
    pub(super) digits: &'a str,
    groups: &'static [usize],
}

impl Number<'_> {
    /// Writes its digits as people write them.
    pub(super) fn write_grouped(&self, text: &mut String) {
        let mut rest = self.digits;
        for group in self.groups {
            let Some((digits, after)) = rest.split_at_checked(*group) else { break };
            text.push_str(digits);
            text.push(' ');
            rest = after;
        }
        text.push_str(rest);
    }
}

/// The number that these digits are there. `international`: a country's code stands before them.
pub(super) fn of(region: Region, dialled: &str, international: bool) -> Option<Number<'_>> {
    for numbers in NUMBERS.iter().filter(|numbers| numbers.region == region) {
        let Some(digits) = numbers.without_trunk(dialled, international) else { continue };
        let count = (numbers.digits.0..=numbers.digits.1).contains(&digits.len());
        if count && numbers.starts.iter().any(|start| digits.starts_with(start)) {
            return Some(Number { kind: numbers.kind, digits, groups: numbers.groups });
        }
    }
    None
}

impl Numbers {
    fn without_trunk<'a>(&self, dialled: &'a str, international: bool) -> Option<&'a str> {
        match (self.trunk, dialled.strip_prefix('0')) {
            (Trunk::Never, _) => Some(dialled),
            (_, Some(digits)) => Some(digits),
            (trunk, None) => (international || trunk == Trunk::Perhaps).then_some(dialled),
        }
    }
}

/// Whether numbers of these kinds have so many digits there.
pub(super) fn has_length(region: Region, length: usize, international: bool, kinds: &[PhoneKind]) -> bool {
    NUMBERS.iter().filter(|numbers| numbers.region == region && kinds.contains(&numbers.kind)).any(|numbers| {
        let bare = numbers.trunk != Trunk::Always || international;
        let with_trunk = numbers.trunk != Trunk::Never;
        let has = |length: usize| (numbers.digits.0..=numbers.digits.1).contains(&length);
        (bare && has(length)) || (with_trunk && length.checked_sub(1).is_some_and(has))
    })
}

/// Whether it looks like a landline's number without the area code that it needs.
pub(super) fn lacks_area_code(region: Region, dialled: &str, kinds: &[PhoneKind]) -> bool {
    let least = match region {
        Region::Cn => 7,
        Region::Tw => 6,
        Region::Hk | Region::Mo => return false,
    };
    let starts = dialled.bytes().next().is_some_and(|digit| digit > b'1');
    kinds.contains(&PhoneKind::Landline) && (least..=8).contains(&dialled.len()) && starts
}

/// Its word in the program document.
pub(super) const fn word(kind: PhoneKind) -> &'static str {
    match kind {
        PhoneKind::Mobile => "mobile",
        PhoneKind::Landline => "landline",
        PhoneKind::Service => "service",
    }
}
