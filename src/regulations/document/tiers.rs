//! Tiers in the program document: their rules, holds, and how they change.

use super::super::tiers::{Crossing, NotKept, Promotion, RefundTest};
use super::{GoodsDocument, LengthDocument, NothingDocument};
use crate::calendar::Period;
use crate::json::{
    At, Choice, Chosen, Decode, Given, Id, Label, Meta, Order, Shape, Stop, Value, Wording, Words, document,
};
use crate::units::{Money, Points};

document! {
    /// A tier.
    pub struct TierDocument<'a> {
        /// The tier's id, the same in every version.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Wording<'a> = "name",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
        /// The fee of one term.
        pub fee: Option<Money> = "fee",
        /// What reaches it. Required for all but the first tier.
        pub reach: Option<RuleDocument<'a>> = "reach",
        /// What keeps it when the hold ends. Default: `reach`.
        pub keep: Option<RuleDocument<'a>> = "keep",
        /// How long it is held once reached. Required with `reach`.
        pub hold: Option<HoldDocument> = "hold",
        /// What was above the `keep` that was met counts again at the next test. Default: nothing of it.
        pub surplus: Option<SurplusDocument> = "surplus",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// What is carried over: exactly one.
    pub struct SurplusDocument {
        /// At most this amount, where `keep` is about money.
        pub amount: Option<Money> = "amount",
        /// At most so many, where `keep` is about anything else.
        pub count: Option<u32> = "count",
    }
}

document! {
    /// How tiers change.
    pub struct TierPolicyDocument {
        /// When a rule that is met promotes. Default: `at_once`.
        pub promotion: Option<Chosen<Promotion>> = "promotion",
        /// The tier at which the purchase that crosses earns. Default: `before`. Only a rule of `netSpend`
        /// alone has an amount to split at; any other leaves the purchase at the tier before.
        pub crossing: Option<Chosen<Crossing>> = "crossing",
        /// Where a member goes who does not keep a tier. Default: `one_down`. What had come when the tier was
        /// reached does not reach it again.
        pub not_kept: Option<Chosen<NotKept>> = "notKept",
        /// When a tier is tested again that a refund has taken the ground from. Default: `retest`, at once.
        pub refund: Option<Chosen<RefundTest>> = "refund",
        /// So long after the hold a tier that was not kept stays; who meets `keep` meanwhile keeps it.
        pub grace: Option<LengthDocument> = "grace",
        /// For so long after promotion neither a refund nor a falling balance takes a tier away.
        pub minimum_hold: Option<LengthDocument> = "minimumHold",
    }
}

document! {
    /// A rule: exactly one metric, or a list of rules.
    pub struct RuleDocument<'a> {
        /// Every one of them.
        pub all: Option<Rules<'a>> = "all",
        /// One of them.
        pub any: Option<Rules<'a>> = "any",
        /// So many of them.
        pub at_least: Option<SeveralRule<'a>> = "atLeast",
        /// Purchases within terms less refunds. A refund lowers the period of its purchase.
        pub net_spend: Option<NetSpendRule<'a>> = "netSpend",
        /// Purchases within terms, until nothing is left of what was paid.
        pub orders: Option<OrdersRule<'a>> = "orders",
        /// Pieces bought within terms less those given back.
        pub pieces: Option<PiecesRule<'a>> = "pieces",
        /// Points earned less those taken back. Spending and expiry do not lower it.
        pub points_earned: Option<PointsEarnedRule<'a>> = "pointsEarned",
        /// Events attended.
        pub events: Option<CountRule> = "events",
        /// Members referred who qualified.
        pub referrals: Option<CountRule> = "referrals",
        /// Fees paid.
        pub fee_paid: Option<AmountRule> = "feePaid",
        /// Business contribution, as the company assessed it.
        pub contribution: Option<AmountRule> = "contribution",
        /// Whole months since joining.
        pub tenure: Option<TenureRule> = "tenure",
        /// An invitation to this tier.
        pub invitation: Option<InvitationRule> = "invitation",
    }
}

/// A list of rules.
#[derive(Debug, Clone, PartialEq)]
pub struct Rules<'a>(pub Vec<RuleDocument<'a>>);

impl<'a> Decode<'a> for Rules<'a> {
    const EMPTY: Self = Self(Vec::new());

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        self.0.read(at, value)
    }

    const ORDER: &'static Order = &Order::List(&Order::Later(|| RuleDocument::ORDER));

    fn shape() -> Shape {
        // A rule holds rules: its shape must not be asked for before it is needed.
        Shape::List(Box::new(Shape::Later(RuleDocument::shape)))
    }
}

document! {
    /// At least so many of several rules.
    pub struct SeveralRule<'a> {
        /// How many of them, and more.
        pub count: u16 = "count",
        /// The rules.
        pub of: Rules<'a> = "of",
    }
}

document! {
    /// At least so much spent.
    pub struct NetSpendRule<'a> {
        /// The amount that meets the rule, and more.
        pub at_least: Money = "atLeast",
        /// Which purchases count.
        pub window: WindowDocument = "window",
        /// Which goods count. Default: all.
        pub goods: Option<GoodsDocument<'a>> = "goods",
        /// Purchases of these shops count. Default: of all.
        pub shops: Option<Vec<Label<'a>>> = "shops",
        /// Purchases by these channels count. Default: by all.
        pub channels: Option<Vec<Label<'a>>> = "channels",
    }
}

document! {
    /// At least so many orders.
    pub struct OrdersRule<'a> {
        /// The number that meets the rule, and more.
        pub at_least: u32 = "atLeast",
        /// Which orders count.
        pub window: WindowDocument = "window",
        /// Orders of these shops count. Default: of all.
        pub shops: Option<Vec<Label<'a>>> = "shops",
        /// Orders by these channels count. Default: by all.
        pub channels: Option<Vec<Label<'a>>> = "channels",
    }
}

document! {
    /// At least so many pieces.
    pub struct PiecesRule<'a> {
        /// The number that meets the rule, and more.
        pub at_least: u32 = "atLeast",
        /// Which purchases count.
        pub window: WindowDocument = "window",
        /// Which goods count. Default: all.
        pub goods: Option<GoodsDocument<'a>> = "goods",
        /// Purchases of these shops count. Default: of all.
        pub shops: Option<Vec<Label<'a>>> = "shops",
        /// Purchases by these channels count. Default: by all.
        pub channels: Option<Vec<Label<'a>>> = "channels",
    }
}

document! {
    /// At least so many points earned.
    pub struct PointsEarnedRule<'a> {
        /// The wallet whose points count.
        pub wallet: Given<'a> = "wallet",
        /// The number that meets the rule, and more.
        pub at_least: Points = "atLeast",
        /// Which points count, by the day they were earned.
        pub window: WindowDocument = "window",
    }
}

document! {
    /// At least so many.
    pub struct CountRule {
        /// The number that meets the rule, and more.
        pub at_least: u32 = "atLeast",
        /// Which count.
        pub window: WindowDocument = "window",
    }
}

document! {
    /// At least so much.
    pub struct AmountRule {
        /// The amount that meets the rule, and more.
        pub at_least: Money = "atLeast",
        /// Which count.
        pub window: WindowDocument = "window",
    }
}

document! {
    /// At least so long a member.
    pub struct TenureRule {
        /// Whole months since joining: the number that meets the rule, and more.
        pub at_least: u16 = "atLeast",
    }
}

document! {
    /// An invitation.
    pub struct InvitationRule {
        /// Which invitations count.
        pub window: WindowDocument = "window",
    }
}

document! {
    /// A window: exactly one. An activity of day A counts on day D while D < A + length; in a calendar
    /// period or a year, while D is in the one that holds A.
    pub struct WindowDocument {
        /// All there ever were.
        pub lifetime: Option<NothingDocument> = "lifetime",
        /// So many months.
        pub rolling_months: Option<u16> = "rollingMonths",
        /// So many days.
        pub rolling_days: Option<u16> = "rollingDays",
        /// The month, quarter, half or year.
        pub calendar: Option<Chosen<Period>> = "calendar",
        /// A year from the day of joining, and every year from there.
        pub membership_year: Option<NothingDocument> = "membershipYear",
        /// A year from the day on which a rule last changed the tier, and every year from there.
        pub tier_year: Option<NothingDocument> = "tierYear",
    }
}

document! {
    /// A hold: exactly one. Where it ends, `keep` is tested on the day after.
    pub struct HoldDocument {
        /// So many months from the day the tier was reached.
        pub months: Option<u16> = "months",
        /// To the end of a period of the calendar.
        pub calendar: Option<CalendarHoldDocument> = "calendar",
        /// To the end of a membership year.
        pub membership_year: Option<MembershipHoldDocument> = "membershipYear",
        /// As long as `reach` is met.
        pub while_met: Option<NothingDocument> = "whileMet",
        /// For good.
        pub life: Option<NothingDocument> = "life",
    }
}

document! {
    /// To the end of a period of the calendar.
    pub struct CalendarHoldDocument {
        /// The period.
        pub period: Chosen<Period> = "period",
        /// To the end of the period after the one in which the tier was reached. Default: of that one.
        pub next: Option<bool> = "next",
    }
}

document! {
    /// To the end of a membership year.
    pub struct MembershipHoldDocument {
        /// To the end of the year after the one in which the tier was reached. Default: of that one.
        pub next: Option<bool> = "next",
    }
}

impl Choice for Period {
    const ALL: &'static [(&'static str, Self)] =
        &[("month", Self::Month), ("quarter", Self::Quarter), ("half", Self::Half), ("year", Self::Year)];
}

impl Choice for Promotion {
    const ALL: &'static [(&'static str, Self)] = &[
        ("at_once", Self::AtOnce),
        ("next_month", Self::Next(Period::Month)),
        ("next_quarter", Self::Next(Period::Quarter)),
        ("next_half", Self::Next(Period::Half)),
        ("next_year", Self::Next(Period::Year)),
        ("next_membership_year", Self::NextMembershipYear),
    ];
}

impl Choice for Crossing {
    const ALL: &'static [(&'static str, Self)] =
        &[("before", Self::Before), ("after", Self::After), ("split", Self::Split)];
}

impl Choice for NotKept {
    const ALL: &'static [(&'static str, Self)] =
        &[("one_down", Self::OneDown), ("to_met", Self::ToMet), ("to_base", Self::ToBase)];
}

impl Choice for RefundTest {
    const ALL: &'static [(&'static str, Self)] = &[("retest", Self::Retest), ("at_period_end", Self::AtPeriodEnd)];
}
