//! The program document, field by field as its JSON.

use super::program::{BenefitClass, Per};
use crate::calendar::Day;
use crate::json::{
    At, Choice, Chosen, Decode, Given, Id, Label, Meta, Named, Order, Shape, Stop, Value, Wording, Words, document,
    read_fields,
};
use crate::units::{Currency, Factor, Mode, Money, Points, Rate};

document! {
    /// A company's membership regulations: everything it ever published.
    pub struct ProgramDocument<'a> {
        /// The JSON Schema it follows, for editors.
        pub schema: Option<Given<'a>> = "$schema",
        /// The program's id.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Wording<'a> = "name",
        /// The currency of every amount, by ISO 4217.
        pub currency: Currency = "currency",
        /// The IANA zone of the program's local days. The core never uses it; adapters convert with it.
        pub time_zone: Label<'a> = "timeZone",
        /// The locales in which every text is given.
        pub locales: Vec<Chosen<Locale>> = "locales",
        /// Its versions, by the day from which they are in force.
        pub versions: Vec<VersionDocument<'a>> = "versions",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// One published version.
    pub struct VersionDocument<'a> {
        /// The version's id.
        pub id: Id<'a> = "id",
        /// The day on which it was announced.
        pub announced_on: Day = "announcedOn",
        /// The first day on which it is in force.
        pub effective_from: Day = "effectiveFrom",
        /// How a line's payable is rounded after each adjustment. Default: half away from zero, to the currency's minor unit.
        pub rounding: Option<RoundingDocument> = "rounding",
        /// Goods that no offer touches.
        pub no_discount: Option<GoodsDocument<'a>> = "noDiscount",
        /// Its tiers, lowest first. The first has no `reach`: it is what every member has.
        pub tiers: Vec<TierDocument<'a>> = "tiers",
        /// What members have from it.
        pub benefits: Option<Vec<BenefitDocument<'a>>> = "benefits",
        /// Its points wallets.
        pub wallets: Option<Vec<WalletDocument<'a>>> = "wallets",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// A rounding.
    pub struct RoundingDocument {
        /// Where a value between two steps goes.
        pub mode: Chosen<Mode> = "mode",
        /// The step. Default: the currency's minor unit.
        pub step: Option<Money> = "step",
    }
}

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
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// A rule: exactly one metric.
    pub struct RuleDocument<'a> {
        /// Purchases less refunds. A refund lowers the period of its purchase.
        pub net_spend: Option<NetSpendDocument<'a>> = "netSpend",
        /// Purchases within terms, until nothing is left of what was paid.
        pub orders: Option<OrdersDocument> = "orders",
        /// Points earned less those taken back. Spending and expiry do not lower it.
        pub points_earned: Option<PointsEarnedDocument<'a>> = "pointsEarned",
    }
}

document! {
    /// At least so much spent.
    pub struct NetSpendDocument<'a> {
        /// The amount that meets the rule, and more.
        pub at_least: Money = "atLeast",
        /// Which purchases count.
        pub window: WindowDocument = "window",
        /// Which goods count. Default: all.
        pub goods: Option<GoodsDocument<'a>> = "goods",
    }
}

document! {
    /// At least so many orders.
    pub struct OrdersDocument {
        /// The number that meets the rule, and more.
        pub at_least: u32 = "atLeast",
        /// Which orders count.
        pub window: WindowDocument = "window",
    }
}

document! {
    /// At least so many points earned.
    pub struct PointsEarnedDocument<'a> {
        /// The wallet whose points count.
        pub wallet: Given<'a> = "wallet",
        /// The number that meets the rule, and more.
        pub at_least: Points = "atLeast",
        /// Which points count, by the day they were earned.
        pub window: WindowDocument = "window",
    }
}

document! {
    /// A window: exactly one. An activity of day A counts on day D while D < A + length.
    pub struct WindowDocument {
        /// All there ever were.
        pub lifetime: Option<NothingDocument> = "lifetime",
        /// So many months.
        pub rolling_months: Option<u16> = "rollingMonths",
        /// So many days.
        pub rolling_days: Option<u16> = "rollingDays",
    }
}

document! {
    /// A hold: exactly one.
    pub struct HoldDocument {
        /// So many months from the day the tier was reached; `keep` is tested on the day after. Not met: one tier down.
        pub months: Option<u16> = "months",
        /// As long as `reach` is met.
        pub while_met: Option<NothingDocument> = "whileMet",
        /// For good.
        pub life: Option<NothingDocument> = "life",
    }
}

/// A locale of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale(pub &'static str);

impl Choice for Locale {
    const ALL: &'static [(&'static str, Self)] =
        &[("zh-Hans", Self("zh-Hans")), ("zh-Hant", Self("zh-Hant")), ("en", Self("en"))];
}

impl Choice for Mode {
    const ALL: &'static [(&'static str, Self)] = &[
        ("half_away_from_zero", Self::HalfAwayFromZero),
        ("half_even", Self::HalfEven),
        ("half_down", Self::HalfDown),
        ("down", Self::Down),
        ("up", Self::Up),
    ];
}

impl Choice for BenefitClass {
    const ALL: &'static [(&'static str, Self)] =
        &[("basic", Self::Basic), ("tier", Self::Tier), ("event", Self::Event)];
}

impl Choice for Per {
    const ALL: &'static [(&'static str, Self)] =
        &[("membership_year", Self::MembershipYear), ("term", Self::Term), ("event", Self::Event)];
}

/// An object without fields, where a name says all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NothingDocument;

impl<'a> Decode<'a> for NothingDocument {
    fn read(at: &At<'_>, value: Value<'_, 'a>) -> Result<Option<Self>, Stop> {
        Ok(read_fields(at, value, &mut [])?.then_some(Self))
    }

    const ORDER: &'static Order = &Order::Object(&[]);

    fn shape() -> Shape {
        Shape::Object {
            name: "NothingDocument",
            about: "An object without fields, where a name says all.",
            fields: vec![],
        }
    }
}

document! {
    /// Goods in scope: those that match any of the lists, less `except`. Without a list: all goods.
    pub struct GoodsDocument<'a> {
        /// By article.
        pub skus: Option<Vec<Label<'a>>> = "skus",
        /// By category.
        pub categories: Option<Vec<Label<'a>>> = "categories",
        /// By brand.
        pub brands: Option<Vec<Label<'a>>> = "brands",
        /// By tag.
        pub tags: Option<Vec<Label<'a>>> = "tags",
        /// Those that match any of these are out.
        pub except: Option<ExceptDocument<'a>> = "except",
    }
}

document! {
    /// Goods out of scope.
    pub struct ExceptDocument<'a> {
        /// By article.
        pub skus: Option<Vec<Label<'a>>> = "skus",
        /// By category.
        pub categories: Option<Vec<Label<'a>>> = "categories",
        /// By brand.
        pub brands: Option<Vec<Label<'a>>> = "brands",
        /// By tag.
        pub tags: Option<Vec<Label<'a>>> = "tags",
    }
}

document! {
    /// A benefit: exactly one of `rate` and `service`.
    pub struct BenefitDocument<'a> {
        /// The benefit's id. A rate is an offer of this id.
        pub id: Id<'a> = "id",
        /// Its name.
        pub name: Wording<'a> = "name",
        /// `basic` (everyone), `tier` or `event`.
        pub class: Chosen<BenefitClass> = "class",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
        /// The tiers that have it.
        pub tiers: Vec<Given<'a>> = "tiers",
        /// A rate on goods in scope.
        pub rate: Option<RateDocument<'a>> = "rate",
        /// Something done for the member.
        pub service: Option<ServiceDocument> = "service",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// A rate on goods in scope.
    pub struct RateDocument<'a> {
        /// The share that is paid.
        pub rate: Rate = "rate",
        /// The goods it is for. Default: all.
        pub goods: Option<GoodsDocument<'a>> = "goods",
    }
}

document! {
    /// Something done for the member.
    pub struct ServiceDocument {
        /// How often. Default: without limit.
        pub quota: Option<QuotaDocument> = "quota",
    }
}

document! {
    /// At most so many in each period.
    pub struct QuotaDocument {
        /// How many.
        pub quantity: u16 = "quantity",
        /// In which period.
        pub per: Chosen<Per> = "per",
    }
}

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
        /// How long points last. Default: for good.
        pub expiry: Option<ExpiryDocument> = "expiry",
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
        /// Once, on the day of joining.
        pub registration: Option<Points> = "registration",
    }
}

document! {
    /// Points by amount: times the tier's multiplier, rounded down once.
    pub struct SpendDocument<'a> {
        /// So many points
        pub points: Points = "points",
        /// per this amount.
        pub per_amount: Money = "perAmount",
        /// Only whole `perAmount`s count. Default: false.
        pub full_steps: Option<bool> = "fullSteps",
        /// The goods whose net amount earns. Default: all.
        pub goods: Option<GoodsDocument<'a>> = "goods",
    }
}

document! {
    /// How long points last: exactly one. They can be spent through the day so long after they were earned.
    pub struct ExpiryDocument {
        /// So many months.
        pub months: Option<u16> = "months",
        /// So many days.
        pub days: Option<u16> = "days",
    }
}
