//! Who may have an offer.

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
