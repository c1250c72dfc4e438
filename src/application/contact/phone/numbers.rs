//! How the numbers of each region look.

use crate::regulations::forms::{PhoneKind, Region};

/// Whether a 0 stands before a number that is dialled within its region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trunk {
    Never,
    Perhaps,
    Always,
}

/// Numbers that look alike.
pub(super) struct Numbers {
    region: Region,
    pub(super) kind: PhoneKind,
    trunk: Trunk,
    /// A class for each digit, grouped as people write them: see [`is_of`].
    form: &'static str,
}

/// The first that fits decides.
const NUMBERS: &[Numbers] = &[
    numbers(Region::Cn, PhoneKind::Mobile, Trunk::Never, "1D# #### ####"),
    numbers(Region::Cn, PhoneKind::Service, Trunk::Perhaps, "400 ### ####"),
    numbers(Region::Cn, PhoneKind::Service, Trunk::Perhaps, "800 ### ####"),
    numbers(Region::Cn, PhoneKind::Service, Trunk::Never, "95###"),
    numbers(Region::Cn, PhoneKind::Service, Trunk::Never, "95####"),
    numbers(Region::Cn, PhoneKind::Service, Trunk::Never, "95#####"),
    numbers(Region::Cn, PhoneKind::Service, Trunk::Never, "95######"),
    numbers(Region::Cn, PhoneKind::Landline, Trunk::Always, "10 #### ####"),
    numbers(Region::Cn, PhoneKind::Landline, Trunk::Always, "2# #### ####"),
    numbers(Region::Cn, PhoneKind::Landline, Trunk::Always, "D## ### ####"),
    numbers(Region::Cn, PhoneKind::Landline, Trunk::Always, "D## #### ####"),
    numbers(Region::Hk, PhoneKind::Service, Trunk::Never, "800 ### ###"),
    numbers(Region::Hk, PhoneKind::Mobile, Trunk::Never, "E### ####"),
    numbers(Region::Hk, PhoneKind::Landline, Trunk::Never, "A### ####"),
    numbers(Region::Mo, PhoneKind::Mobile, Trunk::Never, "6### ####"),
    numbers(Region::Mo, PhoneKind::Landline, Trunk::Never, "28## ####"),
    numbers(Region::Mo, PhoneKind::Landline, Trunk::Never, "8### ####"),
    numbers(Region::Mo, PhoneKind::Service, Trunk::Never, "0800 ###"),
    numbers(Region::Tw, PhoneKind::Mobile, Trunk::Perhaps, "9## ### ###"),
    numbers(Region::Tw, PhoneKind::Service, Trunk::Always, "80# ### ###"),
    numbers(Region::Tw, PhoneKind::Service, Trunk::Always, "50 ### ####"),
    numbers(Region::Tw, PhoneKind::Landline, Trunk::Always, "70 #### ####"),
    numbers(Region::Tw, PhoneKind::Landline, Trunk::Always, "49 ### ####"),
    numbers(Region::Tw, PhoneKind::Landline, Trunk::Always, "B #### ####"),
    numbers(Region::Tw, PhoneKind::Landline, Trunk::Always, "826 #####"),
    numbers(Region::Tw, PhoneKind::Landline, Trunk::Always, "836 #####"),
    numbers(Region::Tw, PhoneKind::Landline, Trunk::Always, "37 ### ###"),
    numbers(Region::Tw, PhoneKind::Landline, Trunk::Always, "82 ### ###"),
    numbers(Region::Tw, PhoneKind::Landline, Trunk::Always, "89 ### ###"),
    numbers(Region::Tw, PhoneKind::Landline, Trunk::Always, "C ### ####"),
];

const fn numbers(region: Region, kind: PhoneKind, trunk: Trunk, form: &'static str) -> Numbers {
    Numbers { region, kind, trunk, form }
}

/// Whether a digit is of a class: `#` any, `A` 2 or 3, `B` 2 to 8, `C` 3 to 8, `D` 3 to 9, `E` 4 to 9. All others are
/// themselves.
const fn is_of(class: u8, digit: u8) -> bool {
    match class {
        b'#' => digit.is_ascii_digit(),
        b'A' => matches!(digit, b'2' | b'3'),
        b'B' => matches!(digit, b'2'..=b'8'),
        b'C' => matches!(digit, b'3'..=b'8'),
        b'D' => matches!(digit, b'3'..=b'9'),
        b'E' => matches!(digit, b'4'..=b'9'),
        itself => itself == digit,
    }
}

/// What digits are by the numbers of a region.
pub(super) struct Found<'d> {
    /// None where they are of no region whose numbers are known.
    pub(super) region: Option<Region>,
    /// The numbers that look like them.
    pub(super) numbers: Option<&'static Numbers>,
    /// Without the country's code, and where numbers look like them without a 0 before them.
    pub(super) digits: &'d str,
    /// Whether a country's code stands before them.
    pub(super) international: bool,
}

impl Found<'_> {
    /// Whether it is a number of one of these kinds.
    pub(super) fn is_of(&self, kinds: &[PhoneKind]) -> bool {
        self.numbers.is_some_and(|numbers| kinds.contains(&numbers.kind))
    }
}

/// What these digits are there. `international`: a country's code stands before them.
#[inline(never)] // It is called at many places.
pub(super) fn of(region: Region, dialled: &str, international: bool) -> Found<'_> {
    let mut found = Found { region: Some(region), numbers: None, digits: dialled, international };
    for numbers in NUMBERS {
        let digits = match (numbers.trunk, dialled.strip_prefix('0')) {
            (Trunk::Never, _) => dialled,
            (_, Some(digits)) => digits,
            (Trunk::Always, None) if !international => continue,
            (_, None) => dialled,
        };
        if numbers.region == region && numbers.look_like(digits) {
            found.numbers = Some(numbers);
            found.digits = digits;
            break;
        }
    }
    found
}

impl Numbers {
    fn look_like(&self, digits: &str) -> bool {
        let mut digits = digits.bytes();
        for class in self.form.bytes() {
            if class != b' ' && !digits.next().is_some_and(|digit| is_of(class, digit)) {
                return false;
            }
        }
        digits.next().is_none()
    }

    /// Writes digits that look like that as people write them.
    pub(super) fn write_grouped(&self, digits: &str, text: &mut String) {
        let mut digits = digits.bytes();
        for class in self.form.bytes() {
            let written = if class == b' ' { Some(class) } else { digits.next() };
            text.push(written.map_or(' ', char::from));
        }
    }
}

/// Whether numbers of these kinds have so many digits there.
pub(super) fn has_length(region: Region, length: usize, international: bool, kinds: &[PhoneKind]) -> bool {
    NUMBERS.iter().any(|numbers| {
        let has = numbers.form.len().saturating_sub(numbers.form.bytes().filter(|class| *class == b' ').count());
        let bare = numbers.trunk != Trunk::Always || international;
        let with_trunk = numbers.trunk != Trunk::Never;
        let fits = bare && length == has || with_trunk && length == has.saturating_add(1);
        fits && numbers.region == region && kinds.contains(&numbers.kind)
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
