//! The member snapshot, field by field as its JSON.

use crate::calendar::{Day, Moment};
use crate::json::{Choice, Chosen, Given, Label, Meta, document};
use crate::regulations::Action;
pub use crate::regulations::MemberKind;
use crate::units::{Money, Points, Quantity};

document! {
    /// A member with its ledger.
    pub struct MemberDocument<'a> {
        /// The JSON Schema it follows, for editors.
        pub schema: Option<Given<'a>> = "$schema",
        /// The member's id.
        pub id: Label<'a> = "id",
        /// `person` or `enterprise`.
        pub kind: Chosen<MemberKind> = "kind",
        /// The day of joining.
        pub joined_on: Day = "joinedOn",
        /// The birthday, for occasions.
        pub birthday: Option<Day> = "birthday",
        /// The segments that the host put the member in, for offers.
        pub segments: Option<Vec<Label<'a>>> = "segments",
        /// Where the member lives, for offers.
        pub residence: Option<Label<'a>> = "residence",
        /// The host's tags of the member, for offers.
        pub tags: Option<Vec<Label<'a>>> = "tags",
        /// Terms of membership, in order, without overlap.
        pub terms: Vec<TermDocument> = "terms",
        /// When no points could be spent, in order, without overlap: the card was lost or frozen.
        pub stopped: Option<Vec<StoppedDocument>> = "stopped",
        /// What the member brings from before the ledger starts.
        pub opening: Option<OpeningDocument<'a>> = "opening",
        /// The ledger, in any order. Activities after the day asked about do not count.
        pub activities: Option<Vec<ActivityDocument<'a>>> = "activities",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// A term of membership.
    pub struct TermDocument {
        /// The first day.
        pub from: Day = "from",
        /// The last day, included. Without it the term is open.
        pub to: Option<Day> = "to",
    }
}

document! {
    /// A time in which no points can be spent.
    pub struct StoppedDocument {
        /// From this moment on.
        pub from: Moment = "from",
        /// Until before this moment. Without it the time has no end yet.
        pub to: Option<Moment> = "to",
    }
}

document! {
    /// What a member brings along.
    pub struct OpeningDocument<'a> {
        /// The day it stands for. Activities are on or after it, but for benefits used.
        pub on: Day = "on",
        /// The tier's id.
        pub tier: Given<'a> = "tier",
        /// The last day on which the tier is held. Default: the tier's own hold, from `on`.
        pub held_to: Option<Day> = "heldTo",
        /// Points brought along.
        pub lots: Option<Vec<OpeningLotDocument<'a>>> = "lots",
    }
}

document! {
    /// Points brought along.
    pub struct OpeningLotDocument<'a> {
        /// The wallet's id.
        pub wallet: Given<'a> = "wallet",
        /// How many.
        pub points: Points = "points",
        /// When they were earned. Default: the opening's day.
        pub earned_on: Option<Day> = "earnedOn",
        /// The last day on which they can be spent. Without it they never expire.
        pub expires_on: Option<Day> = "expiresOn",
    }
}

document! {
    /// An activity: exactly one thing that happened.
    pub struct ActivityDocument<'a> {
        /// The activity's id.
        pub id: Label<'a> = "id",
        /// When it happened. A day alone stands for the start of that day.
        pub on: Moment = "on",
        /// Goods were bought.
        pub purchase: Option<PurchaseDocument<'a>> = "purchase",
        /// Goods of a purchase were given back.
        pub refund: Option<RefundDocument<'a>> = "refund",
        /// Points were spent.
        pub redemption: Option<RedeemedDocument<'a>> = "redemption",
        /// A benefit was used.
        pub r#use: Option<UseDocument<'a>> = "use",
        /// Points of a redemption were given back.
        pub give_back: Option<GiveBackDocument<'a>> = "giveBack",
        /// The order of a purchase was completed.
        pub completion: Option<CompletionDocument<'a>> = "completion",
        /// What the member did.
        pub action: Option<ActionDocument> = "action",
        /// A fee was paid.
        pub fee: Option<FeeDocument<'a>> = "fee",
        /// Business contribution, as assessed.
        pub contribution: Option<ContributionDocument> = "contribution",
        /// An invitation to a tier.
        pub invitation: Option<InvitationDocument<'a>> = "invitation",
        /// A tier through a day.
        pub grant: Option<GrantDocument<'a>> = "grant",
        /// Points by hand.
        pub adjustment: Option<AdjustmentDocument<'a>> = "adjustment",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// A purchase.
    pub struct PurchaseDocument<'a> {
        /// What was bought.
        pub lines: Vec<PurchasedLineDocument<'a>> = "lines",
        /// The shop.
        pub shop: Option<Label<'a>> = "shop",
        /// The channel.
        pub channel: Option<Label<'a>> = "channel",
        /// What was paid for shipping. It counts for no tier, and earns only where the wallet says so.
        pub shipping: Option<Money> = "shipping",
        /// The offers that multiply its points: `multipliers` of the order's quote.
        pub offers: Option<Vec<Given<'a>>> = "offers",
    }
}

document! {
    /// A line of a purchase.
    pub struct PurchasedLineDocument<'a> {
        /// The article.
        pub sku: Label<'a> = "sku",
        /// Its category.
        pub category: Option<Label<'a>> = "category",
        /// Its brand.
        pub brand: Option<Label<'a>> = "brand",
        /// Its tags.
        pub tags: Option<Vec<Label<'a>>> = "tags",
        /// How many.
        pub quantity: Quantity = "quantity",
        /// What was paid for the line, after every discount.
        pub paid: Money = "paid",
        /// Of `paid`, what was paid by points or stored value: it earns nothing.
        pub paid_by_value: Option<Money> = "paidByValue",
        /// Of `paid`, the tax.
        pub tax: Option<Money> = "tax",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// A refund, in full or in part.
    pub struct RefundDocument<'a> {
        /// The id of the purchase.
        pub of: Given<'a> = "of",
        /// What was given back.
        pub lines: Vec<RefundedLineDocument> = "lines",
    }
}

document! {
    /// A refunded line.
    pub struct RefundedLineDocument {
        /// Which line of the purchase, counted from 0.
        pub line: u32 = "line",
        /// How many were given back.
        pub quantity: Option<Quantity> = "quantity",
        /// What was paid back.
        pub amount: Money = "amount",
    }
}

document! {
    /// Points spent.
    pub struct RedeemedDocument<'a> {
        /// The wallet's id.
        pub wallet: Given<'a> = "wallet",
        /// How many.
        pub points: Points = "points",
        /// What for: the redemption's id in the program, if it is one of its.
        pub item: Option<Label<'a>> = "item",
        /// How many of it, for quotas. Default: as many as the points pay for.
        pub quantity: Option<Quantity> = "quantity",
    }
}

document! {
    /// Points given back.
    pub struct GiveBackDocument<'a> {
        /// The id of the redemption.
        pub of: Given<'a> = "of",
        /// How many. Default: all that are left of it.
        pub points: Option<Points> = "points",
    }
}

document! {
    /// A benefit used.
    pub struct UseDocument<'a> {
        /// The benefit's id.
        pub benefit: Given<'a> = "benefit",
        /// How many. Default: 1.
        pub quantity: Option<Quantity> = "quantity",
        /// The event at which it was, for quotas by event.
        pub event: Option<Label<'a>> = "event",
    }
}

document! {
    /// A completed order.
    pub struct CompletionDocument<'a> {
        /// The id of the purchase.
        pub of: Given<'a> = "of",
    }
}

document! {
    /// What the member did.
    pub struct ActionDocument {
        /// What it was.
        pub kind: Chosen<Action> = "kind",
    }
}

document! {
    /// A fee that was paid.
    pub struct FeeDocument<'a> {
        /// How much.
        pub amount: Money = "amount",
        /// The tier it is for, which is then held at least through `to`.
        pub tier: Option<Given<'a>> = "tier",
        /// The last day of what was paid for. Required with `tier`.
        pub to: Option<Day> = "to",
    }
}

document! {
    /// Business contribution.
    pub struct ContributionDocument {
        /// How much, as the company assessed it.
        pub amount: Money = "amount",
    }
}

document! {
    /// An invitation.
    pub struct InvitationDocument<'a> {
        /// The tier's id.
        pub tier: Given<'a> = "tier",
    }
}

document! {
    /// A tier through a day. While it lasts no rule takes it away.
    pub struct GrantDocument<'a> {
        /// The tier's id.
        pub tier: Given<'a> = "tier",
        /// The last day.
        pub to: Day = "to",
        /// On trial, by status match, or by decision of the company.
        pub r#as: Chosen<GrantKind> = "as",
    }
}

document! {
    /// Points by hand: exactly one of `add` and `take`.
    pub struct AdjustmentDocument<'a> {
        /// The wallet's id.
        pub wallet: Given<'a> = "wallet",
        /// How many are added.
        pub add: Option<Points> = "add",
        /// How many are taken away.
        pub take: Option<Points> = "take",
        /// What for.
        pub note: Option<Label<'a>> = "note",
    }
}

/// How a tier was granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GrantKind {
    /// On trial.
    Trial,
    /// For the status with another company.
    StatusMatch,
    /// By decision of the company.
    Decision,
    /// The tier's fee was paid.
    Fee,
}

impl GrantKind {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Trial => "trial",
            Self::StatusMatch => "status_match",
            Self::Decision => "decision",
            Self::Fee => "fee",
        }
    }
}

impl Choice for GrantKind {
    const ALL: &'static [(&'static str, Self)] =
        &[("trial", Self::Trial), ("status_match", Self::StatusMatch), ("decision", Self::Decision)];
}

impl Choice for Action {
    const ALL: &'static [(&'static str, Self)] = &[
        ("activation", Self::Activation),
        ("event", Self::Event),
        ("referral", Self::Referral),
        ("referred", Self::Referred),
        ("feedback", Self::Feedback),
        ("profile", Self::Profile),
    ];
}
