//! The one enum of problem codes. A code, once published, keeps its meaning for good.

/// Writes an enum of codes: each with its meaning and its stable text, which is what JSON carries.
macro_rules! codes {
    (
        $(#[$about:meta])*
        pub enum $Name:ident;
        $($(#[$doc:meta])* $variant:ident = $text:literal,)*
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $Name {
            $($(#[$doc])* $variant,)*
        }

        impl $Name {
            /// Every code there is, for the generated list and the test that each has a case.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The stable text: `tier.unknown`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

pub(crate) use codes;

codes! {
    /// What kind of thing is wrong. The text is what JSON carries.
    pub enum Code;

    /// Not JSON: `line`, `column`.
    JsonSyntax = "json.syntax",
    /// Nested deeper than `limit`.
    JsonTooDeep = "json.too_deep",
    /// More than `limit` bytes; `size` were given.
    JsonTooLarge = "json.too_large",
    /// Not UTF-8, from byte `offset` on.
    JsonNotUtf8 = "json.not_utf8",
    /// A JavaScript value that is no JSON data: a cycle, a `BigInt`, a getter that throws.
    JsonNotData = "json.not_data",
    /// `count` further problems are not listed.
    JsonMoreProblems = "json.more_problems",

    /// `expected` one kind of value, `found` another.
    TypeExpected = "type.expected",
    /// A required `field` is not there.
    FieldMissing = "field.missing",
    /// No such field: `given`, and the `nearest` known one.
    FieldUnknown = "field.unknown",
    /// The same field twice.
    FieldDuplicate = "field.duplicate",
    /// Exactly one of `fields` must be there; `given` says which are.
    FieldExactlyOne = "field.exactly_one",
    /// It goes only with one of `fields`.
    FieldNeeds = "field.needs",
    /// None of the `known` words: `given`, and the `nearest`.
    ChoiceUnknown = "choice.unknown",
    /// An empty text.
    TextEmpty = "text.empty",
    /// More than `limit` characters.
    TextTooLong = "text.too_long",
    /// A text that lacks one of the program's locales.
    TextMissingLocale = "text.missing_locale",
    /// Not 1 to 64 of `a-z 0-9 - _`.
    IdSyntax = "id.syntax",
    /// An id that stands at `first` already.
    IdDuplicate = "id.duplicate",
    /// Not from `min` to `max`, both included.
    NumberOutOfRange = "number.out_of_range",
    /// A list that needs an entry.
    ListEmpty = "list.empty",
    /// More than `limit` entries.
    ListTooLong = "list.too_long",

    /// Not a plain decimal like `12.50`.
    MoneySyntax = "money.syntax",
    /// More digits after the point than the currency has: `digits`.
    MoneyTooManyDigits = "money.too_many_digits",
    /// Not from `min` to `max`, both included.
    MoneyOutOfRange = "money.out_of_range",
    /// A sum or product beyond `max`.
    MoneyOverflow = "money.overflow",
    /// Not greater than zero.
    MoneyNotPositive = "money.not_positive",
    /// Not a time zone that the host knows; only told where there is a host to ask.
    TimeZoneUnknown = "time_zone.unknown",
    /// Not a currency of ISO 4217.
    CurrencyUnknown = "currency.unknown",
    /// Not the program's currency, which is `expected`.
    CurrencyMismatch = "currency.mismatch",
    /// Not a plain decimal like `0.885`.
    RateSyntax = "rate.syntax",
    /// Not from `min` to `max`, both included.
    RateOutOfRange = "rate.out_of_range",
    /// Not a plain decimal like `1.5`.
    FactorSyntax = "factor.syntax",
    /// Not from `min` to `max`, both included.
    FactorOutOfRange = "factor.out_of_range",

    /// Not of the form `2026-03-15` or, where a time is allowed, `2026-03-15T14:30`.
    DateSyntax = "date.syntax",
    /// The form is right, but there is no such day or time.
    DateNotADay = "date.not_a_day",
    /// Not from `first` to `last`, both included.
    DateOutOfRange = "date.out_of_range",
    /// An offset or zone: convert to the program's local time first.
    DateHasOffset = "date.has_offset",
    /// Not a time from `00:00` to `24:00`.
    TimeSyntax = "time.syntax",
    /// Not later than `from`.
    TimeOrder = "time.order",

    /// Not later than the version before it.
    VersionOrder = "version.order",
    /// In force before it was announced.
    VersionEffectiveBeforeAnnounced = "version.effective_before_announced",
    /// No version is in force on this day; the `first` one starts later.
    VersionNoneInForce = "version.none_in_force",
    /// The first tier is what every member has: it takes no rule.
    TierFirstHasRule = "tier.first_has_rule",
    /// A higher tier needs this `field`.
    TierRuleMissing = "tier.rule_missing",
    /// No such tier: `given`, and the `nearest`.
    TierUnknown = "tier.unknown",
    /// A tier of the version before is gone.
    TierDropped = "tier.dropped",
    /// The tiers stand in another order than in the version before.
    TierOrder = "tier.order",
    /// Not from 1 to the number of `rules`.
    RuleCountOutOfRange = "rule.count_out_of_range",
    /// A surplus is of one metric: `keep` has several.
    SurplusOfSeveral = "surplus.of_several",
    /// Not above the level `before` of the same wallet.
    LevelOrder = "level.order",
    /// A step is worth `amount`, which is more than the most that is given.
    ExchangeStepAboveMost = "exchange.step_above_most",
    /// Takes days away: earned on `earned`, points would last to `exact`, but are gone after `last`.
    ExpiryTakesDays = "expiry.takes_days",
    /// By window, of what can be used on every day.
    QuotaNeedsWindow = "quota.needs_window",
    /// No such wallet: `given`, and the `nearest`.
    WalletUnknown = "wallet.unknown",
    /// A wallet of the version before is gone.
    WalletDropped = "wallet.dropped",
    /// Not above the one `before`.
    OfferNotHigher = "offer.not_higher",
    /// Not below the price `before`.
    OfferNotLower = "offer.not_lower",
    /// Some of these goods are in another part of the bundle too, which stands at `first`.
    BundleSharedGoods = "bundle.shared_goods",
    /// The form has no such field: `given`, and the `nearest`.
    FormFieldUnknown = "form.field_unknown",
    /// A field of this `rule` can't say it; one of the `known` rules can.
    FormOtherRule = "form.other_rule",
    /// It does not go with the field's `rule`; it does with the `known` ones.
    FormParameterOfOtherRule = "form.parameter_of_other_rule",
    /// Required always, and required where a condition holds: one of them is meant.
    FormRequiredTwice = "form.required_twice",
    /// A second field of this `rule`; the other one stands at `first`.
    FormRuleTwice = "form.rule_twice",
    /// Whether these `fields` are asked for depends on one another.
    FormConditionCycle = "form.condition_cycle",
    /// The choices `found` are not the kinds of document that are `expected`.
    FormKindsDiffer = "form.kinds_differ",
    /// The most is below the `least`.
    RangeOrder = "range.order",
    /// No such purpose: `given`, and the `nearest`.
    PurposeUnknown = "purpose.unknown",
    /// Asked for, and of no purpose.
    PrivacyUnneededField = "privacy.unneeded_field",
    /// A copy of a document and its number, which is the field `number`, and no clause that says so.
    PrivacyCopyAndNumber = "privacy.copy_and_number",
    /// Guardians are needed beyond the age of an `adult`.
    AgeOrder = "age.order",
    /// The steps take `steps` working days, of `whole` there are.
    ReviewStepsTooLong = "review.steps_too_long",
    /// Not the first and the last day, in this order.
    CalendarCoversOrder = "calendar.covers_order",
    /// The same day twice; it stands at `first`.
    CalendarDayTwice = "calendar.day_twice",
    /// Off anyway, since it is weekend.
    CalendarOffOnWeekend = "calendar.off_on_weekend",
    /// A working day anyway, since it is no weekend.
    CalendarWorkOnWeekday = "calendar.work_on_weekday",
    /// Deadlines in working days, and no calendar: they are provisional.
    CalendarMissing = "calendar.missing",
    /// Steps of a price start `from` something else than 1.
    FeeStepsStart = "fee.steps_start",
    /// Not this event, `given`, can time bring about, but the `known` ones.
    WorkflowNotByTime = "workflow.not_by_time",
    /// The event `until` can never come after the event `after`.
    WorkflowNeverAfter = "workflow.never_after",
    /// More steps of the review than the workflow has: `limit`.
    WorkflowReviewSteps = "workflow.review_steps",

    /// The regulations have no such clause: `given`, and the `nearest`.
    ClauseUnknown = "clause.unknown",
    /// Not a JSON Pointer (RFC 6901): empty, or each name after a `/`, in it `~0` for `~` and `~1` for `/`.
    PointerSyntax = "pointer.syntax",
    /// No such example: `given`, and the `nearest`.
    ExampleUnknown = "example.unknown",
    /// The ledger has no such activity.
    ActivityUnknown = "activity.unknown",
    /// The record has no such deadline.
    DeadlineUnknown = "deadline.unknown",

    /// No such offer: `given`, and the `nearest`.
    OfferUnknown = "offer.unknown",
    /// No such coupon: `given`, and the `nearest`.
    CouponUnknown = "coupon.unknown",

    /// The `expected` total is not `total`; `difference` is between them.
    TotalDiffers = "total.differs",
    /// A `redemption` that takes nothing off an order.
    RedemptionNotForCart = "redemption.not_for_cart",
    /// A guest has no points to pay with, nor has who is outside every term.
    RedemptionNeedsMember = "redemption.needs_member",
    /// The order has no such `line`; it has `lines` of them.
    ReturnLineUnknown = "return.line_unknown",
    /// More pieces than are `left` of the line.
    ReturnTooMany = "return.too_many",
    /// The same `line` twice.
    ReturnLineTwice = "return.line_twice",
    /// Not as many lines as the cart has: `expected`, `found`.
    OrderLinesDiffer = "order.lines_differ",
    /// The ledger has no such `purchase`.
    OrderPurchaseUnknown = "order.purchase_unknown",
    /// The ledger's purchase has other lines or amounts than the order: `what`.
    OrderPurchaseDiffers = "order.purchase_differs",
    /// The ledger has no such `redemption`.
    OrderRedemptionUnknown = "order.redemption_unknown",

    /// The version in force has no application form.
    ApplicationNone = "application.none",
    /// The regulations let no review be extended.
    ReviewNoExtension = "review.no_extension",
    /// Approved before the materials were `complete`.
    ReviewApprovedBeforeComplete = "review.approved_before_complete",
    /// A deadline lies after the `last` day that the calendar covers; from there on Monday to Friday were counted.
    CalendarOutOfRange = "calendar.out_of_range",

    /// The regulations state no price for this `tier`.
    FeeNone = "fee.none",
    /// The regulations do not say what this costs: `what`.
    FeeNoRule = "fee.no_rule",
    /// It is of a member: `what`.
    FeeNoMember = "fee.no_member",
    /// The kind of applicant is needed, since there is no member.
    FeeKindNeeded = "fee.kind_needed",
    /// The tier is not above the one that is `held`.
    FeeNotAbove = "fee.not_above",
    /// No term of the member that was paid for holds this day.
    FeeNoTerm = "fee.no_term",
    /// The last term has no end, so that none follows on it.
    FeeTermOpen = "fee.term_open",
    /// It can be renewed from the day `first` on.
    FeeTooEarly = "fee.too_early",
    /// It could be renewed through the day `last`.
    FeeTooLate = "fee.too_late",
    /// A term that starts while another, to the day `to`, lasts.
    FeeTermOverlap = "fee.term_overlap",
    /// Bought after the day asked about.
    FeeBoughtLater = "fee.bought_later",

    /// The workflow has no such event: `given`, and the `nearest`.
    WorkflowEventUnknown = "workflow.event_unknown",
    /// The `event` can't come in the `state`; `allowed` are those that can.
    WorkflowNotAllowed = "workflow.not_allowed",
    /// Not for who it is `by`; for one of the `roles`.
    WorkflowOtherRole = "workflow.other_role",
    /// What must be shown was not: `proof`.
    WorkflowProofMissing = "workflow.proof_missing",
    /// A reason must be given.
    WorkflowReasonMissing = "workflow.reason_missing",
    /// Less than the fee, which is `need`, was paid: `have`.
    WorkflowFeeShort = "workflow.fee_short",
    /// Earlier than the event before it, which was on `before`.
    WorkflowOrder = "workflow.order",
    /// The same event twice; it counts once. The other stands at `first`.
    WorkflowSameEvent = "workflow.same_event",
    /// Another event with the same id stands at `first`.
    WorkflowConflict = "workflow.conflict",
    /// It could have come through `last`.
    WorkflowTooLate = "workflow.too_late",
    /// What the `guard` of the event asks for is not so.
    WorkflowGuard = "workflow.guard",
    /// More guests than the `most` of this tier.
    WorkflowTooManyGuests = "workflow.too_many_guests",
    /// Nothing has happened by the day asked about.
    WorkflowNotStarted = "workflow.not_started",

    /// A term that ends before it starts.
    TermOrder = "term.order",
    /// A term that starts before the one before it has ended.
    TermOverlap = "term.overlap",
    /// A term that starts before the member joined.
    TermBeforeJoining = "term.before_joining",
    /// A time in which no points can be spent that starts before the one before it has ended.
    StoppedOverlap = "stopped.overlap",
    /// Asked about a day before the one the opening stands for: `opening`, `on`.
    OpeningLater = "opening.later",
    /// The same activity twice; it counts once.
    ActivityRepeated = "activity.repeated",
    /// Another activity with the same id stands at `first`.
    ActivityConflict = "activity.conflict",
    /// Before the member joined.
    ActivityBeforeJoining = "activity.before_joining",
    /// Before the day the opening stands for.
    ActivityBeforeOpening = "activity.before_opening",
    /// A purchase or an action outside every term: it earns nothing and counts for no tier.
    ActivityOutsideTerms = "activity.outside_terms",
    /// No purchase has this id.
    RefundUnknownPurchase = "refund.unknown_purchase",
    /// Earlier than the purchase it refunds.
    RefundBeforePurchase = "refund.before_purchase",
    /// The purchase has no such line; it has `lines` of them.
    RefundUnknownLine = "refund.unknown_line",
    /// More than what is `left` of the line.
    RefundTooMuch = "refund.too_much",
    /// No purchase has this id.
    CompletionUnknownPurchase = "completion.unknown_purchase",
    /// Earlier than the purchase it completes.
    CompletionBeforePurchase = "completion.before_purchase",
    /// No redemption has this id.
    GiveBackUnknownRedemption = "give_back.unknown_redemption",
    /// Earlier than the redemption.
    GiveBackBeforeRedemption = "give_back.before_redemption",
    /// More points than are `left` of the redemption.
    GiveBackTooMuch = "give_back.too_much",
    /// More points than are `spendable` on that day.
    RedemptionNotEnough = "redemption.not_enough",
    /// Points spent while none could be, from the moment `from` on, and not given back since.
    RedemptionWhileStopped = "redemption.while_stopped",
    /// No such redemption: `given`, and the `nearest`.
    RedemptionUnknown = "redemption.unknown",
    /// More points are to be taken than are `spendable` on that day.
    AdjustmentNotEnough = "adjustment.not_enough",
    /// No such benefit: `given`, and the `nearest`.
    BenefitUnknown = "benefit.unknown",
    /// More of the line was paid by value, or is tax, than was `paid`.
    PurchasePartAboveWhole = "purchase.part_above_whole",
    /// Before the day asked about.
    ForecastBeforeDay = "forecast.before_day",
    /// More than `limit` days ahead.
    ForecastTooFar = "forecast.too_far",
    /// More points than can be counted exactly.
    PointsOverflow = "points.overflow",
    /// In this `wallet`, points were lost or made: a fault of the engine, which then gives no answer.
    PointsNotConserved = "points.not_conserved",
}
