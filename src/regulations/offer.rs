//! Offers besides the rates of tiers, and what can be given back, in a checked program.

use super::{Goods, Scope, When, Who};
use crate::calendar::Day;
use crate::reason::Rule;
use crate::units::{Factor, Money, Rate};
use serde::Serialize;

/// An offer.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    pub(super) id: String,
    pub(super) source: OfferSource,
    pub(super) who: Who,
    pub(super) when: When,
    pub(super) scope: Scope,
    pub(super) names_no_discount: bool,
    pub(super) kind: OfferKind,
    pub(super) most: Option<Money>,
    pub(super) limits: Limits,
    pub(super) exclusive: Option<String>,
    pub(super) stage: u16,
    pub(super) on_list: bool,
    pub(super) rule: Rule,
}

impl Offer {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Who makes it.
    #[must_use]
    pub const fn source(&self) -> OfferSource {
        self.source
    }

    /// Who may have it.
    #[must_use]
    pub const fn who(&self) -> &Who {
        &self.who
    }

    /// When it counts.
    #[must_use]
    pub const fn when(&self) -> &When {
        &self.when
    }

    /// The goods it is for; of a bundle, its parts say that.
    #[must_use]
    pub const fn scope(&self) -> &Scope {
        &self.scope
    }

    /// Whether goods that no offer touches are in its scope too.
    #[must_use]
    pub const fn names_no_discount(&self) -> bool {
        self.names_no_discount
    }

    /// What it gives.
    #[must_use]
    pub const fn kind(&self) -> &OfferKind {
        &self.kind
    }

    /// The most it takes from an order.
    #[must_use]
    pub const fn most(&self) -> Option<Money> {
        self.most
    }

    /// How often it can be had.
    #[must_use]
    pub const fn limits(&self) -> Limits {
        self.limits
    }

    /// The group of which only one is had.
    #[must_use]
    pub fn exclusive(&self) -> Option<&str> {
        self.exclusive.as_deref()
    }

    /// Offers of a lower stage come first.
    #[must_use]
    pub const fn stage(&self) -> u16 {
        self.stage
    }

    /// Whether it is figured from the list price, and not from what is left.
    #[must_use]
    pub const fn on_list(&self) -> bool {
        self.on_list
    }

    /// Where it stands.
    #[must_use]
    pub const fn rule(&self) -> &Rule {
        &self.rule
    }
}

/// Who makes an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferSource {
    /// A campaign of the program.
    #[default]
    Campaign,
    /// A coupon, which takes part only where the cart names it, or asks for all.
    Coupon,
    /// A partner.
    Partner,
    /// The shop.
    Shop,
}

/// What an offer gives.
#[derive(Debug, Clone, PartialEq)]
pub enum OfferKind {
    /// A share that is paid: on each line in scope, or with a threshold on the order.
    Rate {
        /// The share.
        rate: Rate,
        /// The amount in scope that it needs, above zero.
        at_least: Option<Money>,
    },
    /// An amount off the order.
    MoneyOff {
        /// The amount, above zero.
        amount: Money,
        /// The amount in scope that it needs, above zero.
        at_least: Option<Money>,
        /// For each multiple of `at_least`, which is then there.
        each: bool,
    },
    /// The price of a piece by how many there are.
    Steps {
        /// From which piece on, at least 2 and rising, and the price, falling. Never empty.
        prices: Vec<(u32, Money)>,
        /// Whether the step reached is for all pieces.
        whole: bool,
    },
    /// Of each so many pieces, dearest first, the last ones at a rate.
    EveryNth {
        /// So many pieces, at least 2.
        of: u32,
        /// How many of them are at the rate: at least 1, fewer than `of`.
        last: u32,
        /// The share of theirs that is paid.
        rate: Rate,
    },
    /// So many pieces of each part together at a price.
    Bundle {
        /// The goods of each part, and how many pieces. Never empty.
        parts: Vec<(Scope, u32)>,
        /// The price of one bundle.
        price: Money,
    },
    /// The price of a piece, where it is below what is asked.
    FixedPrice(Money),
    /// A gift by amount: the bands, lowest first. Never empty.
    Gift(Vec<Band>),
    /// No shipping.
    FreeShipping {
        /// The amount in scope that it needs, above zero.
        at_least: Option<Money>,
    },
    /// Points of the order are multiplied.
    Points {
        /// The wallet's id.
        wallet: String,
        /// The multiplier.
        factor: Factor,
    },
}

impl OfferKind {
    /// Whether it takes money off goods: gifts, points and free shipping do not.
    #[must_use]
    pub const fn is_of_goods(&self) -> bool {
        !matches!(self, Self::Gift(_) | Self::FreeShipping { .. } | Self::Points { .. })
    }
}

/// A band of a gift.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// The amount that reaches it, and more.
    pub at_least: Money,
    /// The gift, as the host knows it.
    pub gift: String,
    /// How many.
    pub quantity: u32,
}

/// How often an offer can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Limits {
    /// In an order: multiples of an amount, sets of pieces.
    pub per_order: Option<u32>,
    /// Orders of a member in a period.
    pub per_member: Option<(u32, OfferPer)>,
    /// Orders in all.
    pub in_all: Option<u32>,
}

/// The period of an offer's limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferPer {
    /// A calendar month.
    Month,
    /// A calendar year.
    Year,
    /// A year of membership.
    MembershipYear,
    /// All time.
    Ever,
}

impl OfferPer {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Year => "year",
            Self::MembershipYear => "membership_year",
            Self::Ever => "ever",
        }
    }
}

/// What can be given back, and for how long.
#[derive(Debug, Clone, PartialEq)]
pub struct Returns {
    pub(super) days: Option<u32>,
    pub(super) exchange_days: Option<u32>,
    pub(super) except: Option<Scope>,
    pub(super) rule: Rule,
}

impl Returns {
    /// The last day on which what was bought on a day can be given back; `None`: always.
    #[must_use]
    pub fn last_day(&self, bought: Day) -> Option<Day> {
        self.days.map(|days| bought.plus_days(days))
    }

    /// The last day on which what was bought on a day can be exchanged; `None`: always.
    #[must_use]
    pub fn last_day_of_exchange(&self, bought: Day) -> Option<Day> {
        self.exchange_days.map(|days| bought.plus_days(days))
    }

    /// Whether an article can be given back, or exchanged, at all.
    #[must_use]
    pub fn returnable<T: AsRef<str>>(&self, goods: &Goods<'_, T>) -> bool {
        !self.except.as_ref().is_some_and(|except| except.holds(goods))
    }

    /// Where it stands.
    #[must_use]
    pub const fn rule(&self) -> &Rule {
        &self.rule
    }
}
