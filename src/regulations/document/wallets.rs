//! Points wallets in the program document.

use super::super::wallet::{Combine, RoundTo, TakeBack};
use super::{GoodsDocument, LengthDocument, NothingDocument};
use crate::calendar::Day;
use crate::json::{Choice, Chosen, Given, Id, Meta, Named, Wording, Words, document};
use crate::units::{Factor, Money, Points};

document! {
    /// A points wallet.
    pub struct WalletDocument<'a> {
        /// The wallet's id, the same in every version.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Wording<'a> = "name",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
        /// What earns.
        pub earn: EarnDocument<'a> = "earn",
        /// Multipliers of the `spend` part by tier. A tier that is not named has 1.
        pub multipliers: Option<Named<'a, Factor>> = "multipliers",
        /// Multipliers of the `spend` part on some days.
        pub occasions: Option<Vec<OccasionDocument<'a>>> = "occasions",
        /// What several multipliers make. Default: `highest`.
        pub combine: Option<Chosen<Combine>> = "combine",
        /// From when points of a purchase can be spent. Default: at once.
        pub available: Option<AvailableDocument> = "available",
        /// How long points last. Default: for good.
        pub expiry: Option<ExpiryDocument> = "expiry",
        /// What happens to points that a refund takes back but that are gone. Default: `debt`.
        pub refund: Option<Chosen<TakeBack>> = "refund",
        /// Points given back can be spent for at least so long. Default: to their lot's last day.
        pub minimum_life: Option<LengthDocument> = "minimumLife",
        /// What points are worth, for the company's books.
        pub worth: Option<WorthDocument> = "worth",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// What earns points.
    pub struct EarnDocument<'a> {
        /// By amount.
        pub spend: Option<SpendDocument<'a>> = "spend",
        /// For each purchase, until nothing is left of what was paid.
        pub purchase: Option<Points> = "purchase",
        /// For each piece of some goods, until it is given back.
        pub bonus: Option<Vec<BonusDocument<'a>>> = "bonus",
        /// Once, on the day of joining.
        pub registration: Option<Points> = "registration",
        /// For what a member does.
        pub actions: Option<ActionsDocument> = "actions",
        /// On promotion to a tier, by its id.
        pub promotion: Option<Named<'a, Points>> = "promotion",
        /// The most that purchases earn.
        pub caps: Option<CapsDocument> = "caps",
    }
}

document! {
    /// Points by amount: times the multiplier, rounded down once.
    pub struct SpendDocument<'a> {
        /// So many points
        pub points: Points = "points",
        /// per this amount.
        pub per_amount: Money = "perAmount",
        /// Only whole `perAmount`s count. Default: false.
        pub full_steps: Option<bool> = "fullSteps",
        /// The goods whose net amount earns. Default: all.
        pub goods: Option<GoodsDocument<'a>> = "goods",
        /// Another rate by tier.
        pub tiers: Option<Named<'a, SpendRateDocument>> = "tiers",
        /// Whether shipping earns. Default: false.
        pub shipping: Option<bool> = "shipping",
        /// Whether the tax in what was paid earns. Default: true.
        pub tax: Option<bool> = "tax",
    }
}

document! {
    /// Points by amount.
    pub struct SpendRateDocument {
        /// So many points
        pub points: Points = "points",
        /// per this amount.
        pub per_amount: Money = "perAmount",
    }
}

document! {
    /// Points for each piece of some goods.
    pub struct BonusDocument<'a> {
        /// For each piece.
        pub points: Points = "points",
        /// The goods.
        pub goods: GoodsDocument<'a> = "goods",
    }
}

document! {
    /// Points for what a member does.
    pub struct ActionsDocument {
        /// The card was activated; once.
        pub activation: Option<Points> = "activation",
        /// An event was attended.
        pub event: Option<Points> = "event",
        /// A member who was referred has qualified.
        pub referral: Option<Points> = "referral",
        /// The member, referred by another, has qualified.
        pub referred: Option<Points> = "referred",
        /// Feedback was given.
        pub feedback: Option<Points> = "feedback",
        /// The profile was completed; once.
        pub profile: Option<Points> = "profile",
    }
}

document! {
    /// The most that purchases earn.
    pub struct CapsDocument {
        /// In one purchase.
        pub purchase: Option<Points> = "purchase",
        /// On one day.
        pub day: Option<Points> = "day",
        /// In one calendar month.
        pub month: Option<Points> = "month",
        /// In one calendar year.
        pub year: Option<Points> = "year",
    }
}

document! {
    /// Days on which purchases earn more: exactly one kind of days.
    pub struct OccasionDocument<'a> {
        /// The occasion's id.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Wording<'a> = "name",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
        /// The multiplier.
        pub factor: Factor = "factor",
        /// Around the birthday; for 29 February see `leapDayBirthday` of the version.
        pub birthday: Option<BirthdayDocument> = "birthday",
        /// Days of the week: 1 is Monday, 7 is Sunday.
        pub weekdays: Option<Vec<u16>> = "weekdays",
        /// Days of the month, 1 to 31. A month that lacks the day has none.
        pub days_of_month: Option<Vec<u16>> = "daysOfMonth",
        /// From a day to a day.
        pub dates: Option<DatesDocument> = "dates",
        /// The tiers it is for. Default: all.
        pub tiers: Option<Vec<Given<'a>>> = "tiers",
    }
}

document! {
    /// The birthday and days around it.
    pub struct BirthdayDocument {
        /// So many days before. Default: 0.
        pub before: Option<u32> = "before",
        /// So many days after. Default: 0.
        pub after: Option<u32> = "after",
    }
}

document! {
    /// Days from a first to a last, both included.
    pub struct DatesDocument {
        /// The first day.
        pub from: Day = "from",
        /// The last day.
        pub to: Day = "to",
    }
}

document! {
    /// From when points of a purchase can be spent: exactly one.
    pub struct AvailableDocument {
        /// So many days after the purchase; 0: at once.
        pub days: Option<u32> = "days",
        /// From the day on which the order was completed.
        pub on_completion: Option<NothingDocument> = "onCompletion",
    }
}

document! {
    /// How long points last: exactly one of `months`, `days`, `years`, `inactiveMonths`.
    pub struct ExpiryDocument {
        /// They can be spent through the day so many months after they were earned.
        pub months: Option<u16> = "months",
        /// They can be spent through the day so many days after they were earned; 0: on that day.
        pub days: Option<u32> = "days",
        /// They can be spent to the end of the so-many-th next calendar year; 0: of the year in which they were earned.
        pub years: Option<u32> = "years",
        /// All of the wallet lasts so many months after the last purchase, action or redemption.
        pub inactive_months: Option<u16> = "inactiveMonths",
        /// With `months` and `days`: to the end of the period that holds that day, or of the month before.
        pub to: Option<Chosen<RoundTo>> = "to",
    }
}

document! {
    /// What points are worth.
    pub struct WorthDocument {
        /// So many points
        pub points: Points = "points",
        /// are worth this amount.
        pub amount: Money = "amount",
    }
}

impl Choice for Combine {
    const ALL: &'static [(&'static str, Self)] =
        &[("highest", Self::Highest), ("add", Self::Add), ("multiply", Self::Multiply)];
}

impl Choice for TakeBack {
    const ALL: &'static [(&'static str, Self)] =
        &[("debt", Self::Debt), ("capped", Self::Capped), ("forgiven", Self::Forgiven)];
}

impl Choice for RoundTo {
    const ALL: &'static [(&'static str, Self)] = &[
        ("month_end", Self::MonthEnd),
        ("quarter_end", Self::QuarterEnd),
        ("year_end", Self::YearEnd),
        ("previous_month_end", Self::PreviousMonthEnd),
    ];
}
