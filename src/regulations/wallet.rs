//! Points wallets of a checked program.

use super::{Occasion, Scope};
use crate::calendar::{Day, Length, Period};
use crate::reason::Rule;
use crate::units::{Factor, Money, Points};

/// A points wallet.
#[derive(Debug, Clone, PartialEq)]
pub struct Wallet {
    pub(super) id: String,
    pub(super) rule: Rule,
    pub(super) spend: Option<Earning>,
    pub(super) purchase: Points,
    pub(super) bonus: Vec<Bonus>,
    pub(super) registration: Points,
    /// By [`Action`].
    pub(super) actions: [Points; 6],
    pub(super) promotion: Vec<(String, Points)>,
    pub(super) caps: Caps,
    pub(super) multipliers: Vec<(String, Factor)>,
    pub(super) occasions: Vec<Occasion>,
    pub(super) combine: Combine,
    pub(super) available: Available,
    pub(super) expiry: Expiry,
    pub(super) take_back: TakeBack,
    pub(super) minimum_life: Option<Length>,
    pub(super) worth: Option<Worth>,
}

impl Wallet {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Where it stands.
    #[must_use]
    pub const fn rule(&self) -> &Rule {
        &self.rule
    }

    /// What the amount of a purchase earns.
    #[must_use]
    pub const fn spend(&self) -> Option<&Earning> {
        self.spend.as_ref()
    }

    /// What each purchase earns.
    #[must_use]
    pub const fn purchase(&self) -> Points {
        self.purchase
    }

    /// What each piece of some goods earns.
    #[must_use]
    pub fn bonus(&self) -> &[Bonus] {
        &self.bonus
    }

    /// What joining earns.
    #[must_use]
    pub const fn registration(&self) -> Points {
        self.registration
    }

    /// What an action earns.
    #[must_use]
    pub fn action(&self, action: Action) -> Points {
        self.actions.get(action.position()).copied().unwrap_or(Points::ZERO)
    }

    /// What promotion to a tier earns.
    #[must_use]
    pub fn promotion(&self, tier: &str) -> Points {
        self.promotion.iter().find(|(id, _)| id == tier).map_or(Points::ZERO, |(_, points)| *points)
    }

    /// The most that purchases earn.
    #[must_use]
    pub const fn caps(&self) -> Caps {
        self.caps
    }

    /// The multiplier of a tier.
    #[must_use]
    pub fn factor(&self, tier: &str) -> Factor {
        self.multipliers.iter().find(|(id, _)| id == tier).map_or(Factor::ONE, |(_, factor)| *factor)
    }

    /// Days on which purchases earn more.
    #[must_use]
    pub fn occasions(&self) -> &[Occasion] {
        &self.occasions
    }

    /// What several multipliers make.
    #[must_use]
    pub const fn combine(&self) -> Combine {
        self.combine
    }

    /// From when points of a purchase can be spent.
    #[must_use]
    pub const fn available(&self) -> Available {
        self.available
    }

    /// How long its points last.
    #[must_use]
    pub const fn expiry(&self) -> Expiry {
        self.expiry
    }

    /// What happens to points that a refund takes back but that are gone.
    #[must_use]
    pub const fn take_back(&self) -> TakeBack {
        self.take_back
    }

    /// For how long points given back can be spent at least.
    #[must_use]
    pub const fn minimum_life(&self) -> Option<Length> {
        self.minimum_life
    }

    /// What its points are worth.
    #[must_use]
    pub const fn worth(&self) -> Option<Worth> {
        self.worth
    }
}

/// Points by amount.
#[derive(Debug, Clone, PartialEq)]
pub struct Earning {
    pub(super) rate: SpendRate,
    pub(super) full_steps: bool,
    pub(super) goods: Scope,
    pub(super) tiers: Vec<(String, SpendRate)>,
    pub(super) shipping: bool,
    pub(super) tax: bool,
}

/// So many points per an amount.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SpendRate {
    /// So many points
    pub points: Points,
    /// per this amount, which is above zero.
    pub per_amount: Money,
}

impl Earning {
    /// The rate of a tier.
    #[must_use]
    pub fn rate(&self, tier: &str) -> SpendRate {
        self.tiers.iter().find(|(id, _)| id == tier).map_or(self.rate, |(_, rate)| *rate)
    }

    /// The rate of tiers that have none of their own.
    #[must_use]
    pub const fn base_rate(&self) -> SpendRate {
        self.rate
    }

    /// The rates of tiers that have their own.
    pub fn rates(&self) -> impl Iterator<Item = SpendRate> {
        self.tiers.iter().map(|(_, rate)| *rate)
    }

    /// Whether only whole amounts count.
    #[must_use]
    pub const fn full_steps(&self) -> bool {
        self.full_steps
    }

    /// The goods whose net amount earns.
    #[must_use]
    pub const fn goods(&self) -> &Scope {
        &self.goods
    }

    /// Whether shipping earns.
    #[must_use]
    pub const fn shipping(&self) -> bool {
        self.shipping
    }

    /// Whether the tax in what was paid earns.
    #[must_use]
    pub const fn tax(&self) -> bool {
        self.tax
    }
}

/// Points for each piece of some goods.
#[derive(Debug, Clone, PartialEq)]
pub struct Bonus {
    /// For each piece.
    pub points: Points,
    /// The goods.
    pub goods: Scope,
}

/// The most that purchases earn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Caps {
    /// In one purchase.
    pub purchase: Option<Points>,
    /// On one day, in one month, in one year of the calendar.
    pub periods: [Option<Points>; 3],
}

/// What a member does, other than buying.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// The card was activated.
    Activation,
    /// An event was attended.
    Event,
    /// A member who was referred has qualified.
    Referral,
    /// The member, referred by another, has qualified.
    Referred,
    /// Feedback was given.
    Feedback,
    /// The profile was completed.
    Profile,
}

impl Action {
    pub(super) const fn position(self) -> usize {
        match self {
            Self::Activation => 0,
            Self::Event => 1,
            Self::Referral => 2,
            Self::Referred => 3,
            Self::Feedback => 4,
            Self::Profile => 5,
        }
    }

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Activation => "activation",
            Self::Event => "event",
            Self::Referral => "referral",
            Self::Referred => "referred",
            Self::Feedback => "feedback",
            Self::Profile => "profile",
        }
    }

    /// Whether it earns only the first time.
    #[must_use]
    pub const fn once(self) -> bool {
        matches!(self, Self::Activation | Self::Profile | Self::Referred)
    }
}

/// What several multipliers make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Combine {
    /// The highest.
    #[default]
    Highest,
    /// 1 and every excess over 1.
    Add,
    /// The product.
    Multiply,
}

/// From when points of a purchase can be spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Available {
    /// At once.
    #[default]
    AtOnce,
    /// So many days after the purchase.
    After(Length),
    /// From the day on which the order was completed.
    OnCompletion,
}

/// How long points last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expiry {
    /// For good.
    Never,
    /// They can be spent through the day so long after they were earned, perhaps rounded to a period's end.
    After(Length, Option<RoundTo>),
    /// To the end of the so-many-th next calendar year; the 0th is the year in which they were earned.
    Years(u32),
    /// So many months after the last purchase, action or redemption.
    Inactive(u32),
}

impl Expiry {
    /// The last day on which points earned on `day` can be spent. 36 months from 2021-11-21:
    /// 2024-11-21, to the month's end 2024-11-30, to the end of the month before 2024-10-31.
    #[must_use]
    pub fn last_day(self, day: Day) -> Option<Day> {
        match self {
            Self::Never => None,
            Self::After(length, None) => Some(length.after(day)),
            Self::After(length, Some(round)) => Some(round.of(length.after(day))),
            Self::Years(years) => Some(day.end_of_year(years)),
            Self::Inactive(months) => Some(day.plus_months(months)),
        }
    }
}

/// The end of a period near a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoundTo {
    /// The end of its month.
    MonthEnd,
    /// The end of its quarter.
    QuarterEnd,
    /// The end of its year.
    YearEnd,
    /// The end of the month before.
    PreviousMonthEnd,
}

impl RoundTo {
    fn of(self, day: Day) -> Day {
        match self {
            Self::MonthEnd => Period::Month.last_day(day),
            Self::QuarterEnd => Period::Quarter.last_day(day),
            Self::YearEnd => Period::Year.last_day(day),
            Self::PreviousMonthEnd => Period::Month.first_day(day).previous(),
        }
    }

    /// Its name in the program document.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::MonthEnd => "month_end",
            Self::QuarterEnd => "quarter_end",
            Self::YearEnd => "year_end",
            Self::PreviousMonthEnd => "previous_month_end",
        }
    }
}

/// What happens to points that a refund takes back but that are gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TakeBack {
    /// They are owed.
    #[default]
    Debt,
    /// No more is taken than there is.
    Capped,
    /// Nothing is taken beyond the purchase's own lot.
    Forgiven,
}

/// What points are worth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Worth {
    /// So many points, above zero,
    pub points: Points,
    /// are worth this amount.
    pub amount: Money,
}

impl Worth {
    /// The worth of some points, rounded down to the minor unit. `None` beyond the range of money.
    #[must_use]
    pub fn of(self, points: Points) -> Option<Money> {
        let minor = i128::from(points.get()).checked_mul(i128::from(self.amount.minor()))?;
        let minor = minor.checked_div(i128::from(self.points.get()))?;
        Money::from_minor(i64::try_from(minor).ok()?, self.amount.currency())
    }
}
