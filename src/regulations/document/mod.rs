//! The program document, field by field as its JSON. A file for each part of a version.

mod application;
mod audit;
mod benefits;
mod calendar;
mod conditions;
mod fees;
mod fields;
mod finding_code;
mod narrow;
mod narrow_audit;
mod narrow_procedures;
mod offers;
mod redemptions;
mod tiers;
mod wallets;
mod workflows;

pub use application::{
    AgeDocument, ApplicationDocument, ApplicationTierDocument, ExtensionDocument, GuardianDocument, Minors,
    NamedDocument, PaymentDocument, ReviewDocument, ReviewStepDocument, TierConditionDocument,
};
pub use audit::{
    AcceptedDocument, Ask, CampaignChecksDocument, ChapterDocument, ChecksDocument, ClauseDocument, ExampleDocument,
};
pub use benefits::{BenefitDocument, QuotaDocument, RateDocument, ServiceDocument};
pub use calendar::CalendarDocument;
pub use conditions::{
    AgeCondition, AmountCondition, ConditionDocument, Conditions, CountCondition, GivenCondition, IsCondition, Opposite,
};
pub use fees::{
    FeeCancellationDocument, FeePriceDocument, FeePromotionDocument, FeeRenewalDocument, FeeReplacementDocument,
    FeeStepDocument, FeeStepsDocument, FeesDocument, RepairChargeDocument, RepairsDocument,
};
pub use fields::{
    AgreesDocument, AmountRangeDocument, ConsentDocument, FieldDocument, FileDocument, IdentityDocument, RangeDocument,
    RuleName,
};
pub use finding_code::FindingCode;
pub use narrow::{FormProgramDocument, FormTierDocument, FormVersionDocument};
pub use narrow_audit::{AuditProgramDocument, AuditVersionDocument};
pub use narrow_procedures::{
    ProcedureApplicationDocument, ProcedureProgramDocument, ProcedureRedemptionDocument, ProcedureVersionDocument,
};
pub use offers::{
    BandDocument, Basis, BundleDocument, EveryNthDocument, FixedPriceDocument, FreeShippingDocument, GiftDocument,
    HoursDocument, MoneyOffDocument, OfferDocument, OfferLimitsDocument, OfferPointsDocument, OfferRateDocument,
    PartDocument, PerMemberDocument, ReturnsDocument, StackingDocument, StepDocument, StepsDocument, WhenDocument,
    WhoDocument,
};
pub use redemptions::{ExchangeDocument, ItemDocument, LevelDocument, RedemptionDocument, RedemptionQuotaDocument};
pub use tiers::{
    AmountRule, CalendarHoldDocument, CountRule, HoldDocument, InvitationRule, MembershipHoldDocument, NetSpendRule,
    OrdersRule, PiecesRule, PointsEarnedRule, RuleDocument, Rules, SeveralRule, SurplusDocument, TenureRule,
    TierDocument, TierPolicyDocument, WindowDocument,
};
pub use wallets::{
    ActionsDocument, AvailableDocument, BirthdayDocument, BonusDocument, CapsDocument, DatesDocument, EarnDocument,
    ExpiryDocument, OccasionDocument, SpendDocument, SpendRateDocument, WalletDocument, WorthDocument,
};
pub use workflows::{PlacesDocument, WorkflowDeadlineDocument, WorkflowRequirementDocument, WorkflowsDocument};

use crate::calendar::{Day, LeapDay};
use crate::json::{
    At, Choice, Choices, Chosen, Decode, Elsewhere, Given, Id, Label, Meta, Order, Shape, Stop, Value, Wording,
    document, read_fields,
};
use crate::units::{Currency, Mode, Money};

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
        pub locales: Choices<Locale> = "locales",
        /// Which days are working days. Default: Monday to Friday, and every deadline is provisional. Checked with the forms.
        pub calendar: Option<Elsewhere<CalendarDocument<'a>>> = "calendar",
        /// Its versions, by the day from which they are in force.
        pub versions: Vec<VersionDocument<'a>> = "versions",
        /// Questions with what their answers must say. Checked, and run when asked for, by the audit.
        pub examples: Option<Elsewhere<Vec<ExampleDocument<'a>>>> = "examples",
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
        /// The day on which a common year has a birthday of 29 February. Default: `february_28`.
        pub leap_day_birthday: Option<Chosen<LeapDay>> = "leapDayBirthday",
        /// Its tiers, lowest first. The first has no `reach`: it is what every member has.
        pub tiers: Vec<TierDocument<'a>> = "tiers",
        /// How tiers change.
        pub tier_policy: Option<TierPolicyDocument> = "tierPolicy",
        /// What members have from it.
        pub benefits: Option<Vec<BenefitDocument<'a>>> = "benefits",
        /// Offers besides the rates of tiers.
        pub offers: Option<Vec<OfferDocument<'a>>> = "offers",
        /// What can be given back, and for how long. Default: everything, always.
        pub returns: Option<ReturnsDocument<'a>> = "returns",
        /// Its points wallets.
        pub wallets: Option<Vec<WalletDocument<'a>>> = "wallets",
        /// Points levels, lowest first.
        pub levels: Option<Vec<LevelDocument<'a>>> = "levels",
        /// What points can be exchanged for.
        pub redemptions: Option<Vec<RedemptionDocument<'a>>> = "redemptions",
        /// How one becomes a member. Checked with the forms.
        pub application: Option<Elsewhere<ApplicationDocument<'a>>> = "application",
        /// What membership costs, beside the fees of the tiers. Checked with the procedures.
        pub fees: Option<Elsewhere<FeesDocument<'a>>> = "fees",
        /// Who does what in the course of a membership, and by when. Checked with the procedures.
        pub workflows: Option<Elsewhere<WorkflowsDocument<'a>>> = "workflows",
        /// The regulations as they read. Checked by the audit.
        pub chapters: Option<Elsewhere<Vec<ChapterDocument<'a>>>> = "chapters",
        /// What the regulations are held to. Checked by the audit.
        pub checks: Option<Elsewhere<ChecksDocument<'a>>> = "checks",
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

/// A locale of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale(pub &'static str);

impl Choice for Locale {
    const ALL: &'static [(&'static str, Self)] =
        &[("zh-Hans", Self("zh-Hans")), ("zh-Hant", Self("zh-Hant")), ("en", Self("en"))];
}

impl Choice for LeapDay {
    const ALL: &'static [(&'static str, Self)] = &[("february_28", Self::February28), ("march_1", Self::March1)];
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

document! {
    /// A length of time: exactly one.
    pub struct LengthDocument {
        /// So many months.
        pub months: Option<u16> = "months",
        /// So many days.
        pub days: Option<u16> = "days",
    }
}

/// An object without fields, where a name says all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NothingDocument;

impl<'a> Decode<'a> for NothingDocument {
    const EMPTY: Self = Self;

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        read_fields(at, value, Self::ORDER, &mut [])
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
