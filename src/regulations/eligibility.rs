//! Who may have an offer, and when.

use crate::calendar::{Birthday, Day, Moment, TimeOfDay};

/// What a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemberKind {
    /// A natural person.
    Person,
    /// A company.
    Enterprise,
}

/// What is known of a member who buys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Traits<'m, T> {
    /// The tier's id; outside a term there is none.
    pub tier: Option<&'m str>,
    /// What the member is.
    pub kind: MemberKind,
    /// The segments the host put the member in.
    pub segments: &'m [T],
    /// Where the member lives.
    pub residence: Option<&'m str>,
    /// The host's tags.
    pub tags: &'m [T],
}

/// Who may have an offer: whoever is in every list that is not empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Who {
    pub(super) tiers: Vec<String>,
    pub(super) kinds: Vec<MemberKind>,
    pub(super) segments: Vec<String>,
    pub(super) residences: Vec<String>,
    pub(super) tags: Vec<String>,
}

/// The first thing that keeps a buyer from an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotFor {
    /// It is for members alone.
    Guests,
    /// It is for other tiers.
    Tier,
    /// It is for the other kind of member.
    Kind,
    /// It is for other segments.
    Segment,
    /// It is for members who live elsewhere.
    Residence,
    /// It is for members with other tags.
    Tag,
}

impl NotFor {
    /// The field of the document that says so: for guests, the whole of it.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Guests => "who",
            Self::Tier => "tiers",
            Self::Kind => "kinds",
            Self::Segment => "segments",
            Self::Residence => "residences",
            Self::Tag => "tags",
        }
    }
}

impl Who {
    /// Whether a buyer may have it; a guest is nobody.
    #[must_use]
    pub fn holds<T: AsRef<str>>(&self, buyer: Option<&Traits<'_, T>>) -> bool {
        self.missed(buyer).is_none()
    }

    /// What keeps a buyer from it, if anything does; a guest is nobody.
    #[must_use]
    pub fn missed<T: AsRef<str>>(&self, buyer: Option<&Traits<'_, T>>) -> Option<NotFor> {
        let Some(buyer) = buyer else { return (!self.is_everyone()).then_some(NotFor::Guests) };
        let one = |list: &[String], own: Option<&str>| list.is_empty() || own.is_some_and(|own| listed(list, own));
        let any = |list: &[String], own: &[T]| list.is_empty() || own.iter().any(|own| listed(list, own.as_ref()));
        let held = [
            (one(&self.tiers, buyer.tier), NotFor::Tier),
            (self.kinds.is_empty() || self.kinds.contains(&buyer.kind), NotFor::Kind),
            (any(&self.segments, buyer.segments), NotFor::Segment),
            (one(&self.residences, buyer.residence), NotFor::Residence),
            (any(&self.tags, buyer.tags), NotFor::Tag),
        ];
        held.into_iter().find(|(held, _)| !held).map(|(_, missed)| missed)
    }

    /// The ids of the tiers it is for; empty: all.
    #[must_use]
    pub fn tiers(&self) -> &[String] {
        &self.tiers
    }

    /// The kinds of member it is for; empty: all.
    #[must_use]
    pub fn kinds(&self) -> &[MemberKind] {
        &self.kinds
    }

    /// The segments, the residences and the tags it is for; of each, empty: all.
    #[must_use]
    pub fn marks(&self) -> [&[String]; 3] {
        [&self.segments, &self.residences, &self.tags]
    }

    /// Whether guests may have it too.
    #[must_use]
    pub const fn is_everyone(&self) -> bool {
        self.tiers.is_empty()
            && self.kinds.is_empty()
            && self.segments.is_empty()
            && self.residences.is_empty()
            && self.tags.is_empty()
    }
}

fn listed(list: &[String], text: &str) -> bool {
    list.iter().any(|known| known == text)
}

/// When an offer counts: on a day that is within everything given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct When {
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) weekdays: Vec<u32>,
    pub(super) days_of_month: Vec<u32>,
    /// From a time until before another.
    pub(super) hours: Vec<(TimeOfDay, TimeOfDay)>,
    /// Days before and after.
    pub(super) birthday: Option<(u32, u32)>,
}

/// The first thing that keeps an offer from a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotNow {
    /// It starts later, on this day.
    From(Day),
    /// It has ended, after this day.
    To(Day),
    /// It is for other days of the week.
    Weekday,
    /// It is for other days of the month.
    DayOfMonth,
    /// The birthday is too far, or unknown.
    Birthday,
    /// It is for some hours, and the time is not known.
    TimeUnknown,
    /// It is for other hours.
    Hours,
}

impl NotNow {
    /// The field of the document that says so.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::From(_) => "from",
            Self::To(_) => "to",
            Self::Weekday => "weekdays",
            Self::DayOfMonth => "daysOfMonth",
            Self::Birthday => "birthday",
            Self::TimeUnknown | Self::Hours => "hours",
        }
    }
}

impl When {
    /// The first and the last day, where they are given.
    #[must_use]
    pub const fn dates(&self) -> (Option<Day>, Option<Day>) {
        (self.from, self.to)
    }

    /// Days of the week, and of the month; of each, empty: all.
    #[must_use]
    pub fn days(&self) -> [&[u32]; 2] {
        [&self.weekdays, &self.days_of_month]
    }

    /// Hours from a time until before another; empty: all.
    #[must_use]
    pub fn times(&self) -> &[(TimeOfDay, TimeOfDay)] {
        &self.hours
    }

    /// Days before and after the birthday.
    #[must_use]
    pub const fn birthday(&self) -> Option<(u32, u32)> {
        self.birthday
    }

    /// The hours of the day that it is for: `14:00-16:00`. Empty: all.
    #[must_use]
    pub fn hours(&self) -> Vec<String> {
        self.hours.iter().map(|(from, to)| format!("{from}-{to}")).collect()
    }

    /// Whether it counts. With a day alone, an offer by the hour does not.
    #[must_use]
    pub fn holds(&self, on: Moment, birthday: Option<Birthday>) -> bool {
        self.missed(on, birthday).is_none()
    }

    /// What keeps it from counting, if anything does. The hour comes last: who is told that a time is
    /// missing can count on the day.
    #[must_use]
    pub fn missed(&self, on: Moment, birthday: Option<Birthday>) -> Option<NotNow> {
        let day = on.day();
        if let Some(from) = self.from.filter(|from| day < *from) {
            return Some(NotNow::From(from));
        }
        if let Some(to) = self.to.filter(|to| *to < day) {
            return Some(NotNow::To(to));
        }
        if !self.weekdays.is_empty() && !self.weekdays.contains(&day.weekday()) {
            return Some(NotNow::Weekday);
        }
        if !self.days_of_month.is_empty() && !self.days_of_month.contains(&day.day_of_month()) {
            return Some(NotNow::DayOfMonth);
        }
        let near = |(before, after)| birthday.is_some_and(|birthday| birthday.is_near(day, before, after));
        if self.birthday.is_some_and(|window| !near(window)) {
            return Some(NotNow::Birthday);
        }
        if self.hours.is_empty() {
            return None;
        }
        let Some(time) = on.time() else { return Some(NotNow::TimeUnknown) };
        let within = self.hours.iter().any(|(from, to)| (*from..*to).contains(&time));
        (!within).then_some(NotNow::Hours)
    }
}
