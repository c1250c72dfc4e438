//! What has happened, as JSON: of an application, a card, a case, an order, an event or a change of keeper.

use crate::calendar::{Day, Moment};
use crate::json::{At, Choice, exactly_one};
use crate::json::{Choices, Chosen, Decode, Given, Id, Label, Meta, document, order_of_part, read};
use crate::problem::{Answer, Code, Collector, Path};
use crate::regulations::MemberKind;
use crate::regulations::forms::FormTier;
use crate::regulations::procedures::{CaseKind, ProcedureVersion, Procedures, Proof, Role, Severity, WorkflowName};
use crate::units::{Money, Quantity};

document! {
    /// What has happened: exactly one of `application` to `keeperTransfer` says of what.
    pub struct WorkflowRecord<'a> {
        /// The record's id.
        pub id: Label<'a> = "id",
        /// An application for membership.
        pub application: Option<ApplicationRecord<'a>> = "application",
        /// A member's card.
        pub card: Option<CardRecord<'a>> = "card",
        /// A complaint, feedback, a consultation, after-sales, a repair.
        pub case: Option<CaseRecord<'a>> = "case",
        /// An order.
        pub order: Option<OrderRecord<'a>> = "order",
        /// An event or a training.
        pub event: Option<EventRecord<'a>> = "event",
        /// A change of a member's keeper.
        pub keeper_transfer: Option<KeeperTransferRecord<'a>> = "keeperTransfer",
        /// What happened, in the order in which it did. What is after the day asked about does not count.
        pub history: Vec<WorkflowEvent<'a>> = "history",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// An application for membership.
    pub struct ApplicationRecord<'a> {
        /// Who applies: `person` or `enterprise`.
        pub kind: Chosen<MemberKind> = "kind",
        /// The tier's id.
        pub tier: Given<'a> = "tier",
        /// Seats, or pieces. Default: 1.
        pub quantity: Option<Quantity> = "quantity",
        /// The kind of service.
        pub service: Option<Id<'a>> = "service",
    }
}

document! {
    /// A member's card. A new one that takes the place of the old is of the same record.
    pub struct CardRecord<'a> {
        /// The number. It stands in no answer.
        pub number: Label<'a> = "number",
        /// The type of the card: a tier's id.
        pub tier: Given<'a> = "tier",
    }
}

document! {
    /// A complaint, feedback, a consultation, after-sales, a repair.
    pub struct CaseRecord<'a> {
        /// What it is about.
        pub kind: Chosen<CaseKind> = "kind",
        /// How bad it is. Default: `normal`.
        pub severity: Option<Chosen<Severity>> = "severity",
        /// What it is called.
        pub title: Option<Label<'a>> = "title",
    }
}

document! {
    /// An order.
    pub struct OrderRecord<'a> {
        /// What it is called.
        pub title: Option<Label<'a>> = "title",
    }
}

document! {
    /// An event or a training.
    pub struct EventRecord<'a> {
        /// Which of them. Default: `event`.
        pub kind: Option<Chosen<EventKind>> = "kind",
        /// What it is called.
        pub title: Option<Label<'a>> = "title",
        /// Places, for members and guests.
        pub capacity: Quantity = "capacity",
        /// The tiers that may come. Default: all.
        pub tiers: Option<Vec<Given<'a>>> = "tiers",
        /// From when one can register. Default: once it is announced.
        pub opens_at: Option<Moment> = "opensAt",
        /// Until before when; registration then closes by itself. Default: `startsAt`.
        pub closes_at: Option<Moment> = "closesAt",
        /// When it starts.
        pub starts_at: Moment = "startsAt",
    }
}

document! {
    /// A change of a member's keeper.
    pub struct KeeperTransferRecord<'a> {
        /// The member's id.
        pub member: Label<'a> = "member",
        /// Who keeps the member.
        pub from: Label<'a> = "from",
        /// Who is to.
        pub to: Label<'a> = "to",
    }
}

document! {
    /// One thing that happened. The same id twice with the same content is one event.
    pub struct WorkflowEvent<'a> {
        /// The event's id.
        pub id: Label<'a> = "id",
        /// When. A day alone stands for the start of that day.
        pub on: Moment = "on",
        /// What, by the word of the table.
        pub event: Given<'a> = "event",
        /// Who did it.
        pub by: Chosen<Role> = "by",
        /// Why.
        pub reason: Option<Label<'a>> = "reason",
        /// What was shown.
        pub proof: Option<Choices<Proof>> = "proof",
        /// What was paid.
        pub paid: Option<Money> = "paid",
        /// Of an event: whose registration it is.
        pub member: Option<Label<'a>> = "member",
        /// The member's tier then.
        pub tier: Option<Given<'a>> = "tier",
        /// How many guests the member brings. Default: 0.
        pub guests: Option<u32> = "guests",
        /// How good it was, from 1 to 5.
        pub score: Option<u32> = "score",
        /// Of a loss or a theft: since when the card was in other hands. Default: `on`.
        pub since: Option<Moment> = "since",
        /// What came of the assessment of a case.
        pub outcome: Option<Chosen<CaseOutcome>> = "outcome",
        /// Who keeps the case from now on.
        pub keeper: Option<Label<'a>> = "keeper",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

/// What is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    /// An event.
    Event,
    /// A training.
    Training,
}

impl Choice for EventKind {
    const ALL: &'static [(&'static str, Self)] = &[("event", Self::Event), ("training", Self::Training)];
}

/// What came of the assessment of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseOutcome {
    /// It is repaired.
    Repair,
    /// The goods are given back.
    Return,
    /// They are exchanged.
    Exchange,
    /// Advice is enough.
    Advice,
    /// Nothing is done.
    Decline,
}

impl Choice for CaseOutcome {
    const ALL: &'static [(&'static str, Self)] = &[
        ("repair", Self::Repair),
        ("return", Self::Return),
        ("exchange", Self::Exchange),
        ("advice", Self::Advice),
        ("decline", Self::Decline),
    ];
}

/// What a record is about.
#[derive(Debug, Clone, Copy)]
pub(super) enum Subject<'r> {
    Application(&'r ApplicationRecord<'r>),
    Card(&'r CardRecord<'r>),
    Case(CaseKind, Severity),
    Order,
    Event(&'r EventRecord<'r>),
    KeeperTransfer,
}

impl Subject<'_> {
    /// The workflow it goes through.
    pub(super) const fn workflow(&self) -> WorkflowName {
        match self {
            Self::Application(_) => WorkflowName::Application,
            Self::Card(_) => WorkflowName::Card,
            Self::Case(..) => WorkflowName::Case,
            Self::Order => WorkflowName::Order,
            Self::Event(_) => WorkflowName::Event,
            Self::KeeperTransfer => WorkflowName::KeeperTransfer,
        }
    }
}

/// The best score there is.
const BEST_SCORE: u32 = 5;

impl<'a> WorkflowRecord<'a> {
    /// Reads what has happened. Problems are of its form as JSON, with pointers under `/record`; whether it could
    /// happen so is told by [`report`](super::report()).
    #[must_use]
    pub fn from_json(procedures: &Procedures, bytes: &'a [u8]) -> Answer<Self> {
        let collector = Collector::default();
        let at = At::start(Path::ROOT.key("record"), &collector, procedures.currency());
        let record = read::<Self>(bytes, &at);
        Answer::new(record, collector.finish(order_of_part("record", Self::ORDER)))
    }

    /// What it is about, where exactly one thing is said; tiers and scores in it are checked.
    pub(super) fn subject(&self, version: &ProcedureVersion, at: &At<'_>) -> Option<Subject<'_>> {
        let Self { application, card, case, order, event, keeper_transfer, history, .. } = self;
        let named = ["application", "card", "case", "order", "event", "keeperTransfer"];
        let there = [
            application.is_some(),
            card.is_some(),
            case.is_some(),
            order.is_some(),
            event.is_some(),
            keeper_transfer.is_some(),
        ];
        exactly_one(at, named, there).then_some(())?;
        let history_at = at.key("history");
        for (index, event) in history.iter().enumerate() {
            let at = history_at.index(index);
            known_tier(&at.key("tier"), event.tier.as_ref(), version);
            if event.score.is_some_and(|score| !(1..=BEST_SCORE).contains(&score)) {
                at.key("score").out_of_range(1, BEST_SCORE.into());
            }
            if event.since.is_some_and(|since| since > event.on) {
                at.key("since").fault(Day::out_of_range(Day::FIRST, event.on.day()));
            }
        }
        Some(if let Some(application) = application {
            known_tier(&at.key("application").key("tier"), Some(&application.tier), version);
            Subject::Application(application)
        } else if let Some(card) = card {
            known_tier(&at.key("card").key("tier"), Some(&card.tier), version);
            Subject::Card(card)
        } else if let Some(case) = case {
            Subject::Case(case.kind.0, case.severity.map_or(Severity::Normal, |severity| severity.0))
        } else if let Some(event) = event {
            let at = at.key("event");
            if let (Some(opens_at), Some(closes_at)) = (event.opens_at, event.closes_at)
                && closes_at <= opens_at
            {
                at.key("closesAt").error_text(Code::TimeOrder, "from", &opens_at);
            }
            let tiers_at = at.key("tiers");
            tiers_at.not_empty(event.tiers.as_ref().map(Vec::len));
            for (index, tier) in event.tiers.iter().flatten().enumerate() {
                known_tier(&tiers_at.index(index), Some(tier), version);
            }
            Subject::Event(event)
        } else if order.is_some() {
            Subject::Order
        } else {
            Subject::KeeperTransfer
        })
    }
}

fn known_tier(at: &At<'_>, tier: Option<&Given<'_>>, version: &ProcedureVersion) {
    let Some(tier) = tier else { return };
    if version.rank(&tier.0).is_none() {
        at.unknown(Code::TierUnknown, &tier.0, &mut version.tiers().iter().map(FormTier::id));
    }
}
