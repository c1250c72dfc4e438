//! The answer: where a record stands, how it came there, by when what must come, and what can be done now.

use crate::calendar::{Deadline, Moment};
use crate::fees::FeeAsked;
use crate::regulations::Source;
use crate::regulations::procedures::{Proof, Role, WorkflowName};
use crate::units::{Money, Points};
use serde::Serialize;

/// Where a record stands on a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WorkflowReport<'a> {
    /// The version in force on `on`.
    pub regulations: Source<'a>,
    /// The day, or the day and time.
    pub on: Moment,
    /// Which workflow.
    pub workflow: WorkflowName,
    /// The record's id.
    pub record: &'a str,
    /// The state, by its word.
    pub state: &'static str,
    /// Since when.
    pub since: Moment,
    /// Nothing more comes.
    pub ended: bool,
    /// What has happened, and what time brought about.
    pub steps: Vec<WorkflowStep<'a>>,
    /// Every deadline that ever ran, in the order in which they end.
    pub deadlines: Vec<DeadlineReport<'a>>,
    /// What can be done now, as the table goes.
    pub actions: Vec<WorkflowAction<'a>>,
    /// Of a card.
    pub card: Option<CardReport<'a>>,
    /// Of an event.
    pub places: Option<PlacesReport<'a>>,
}

/// Something that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct WorkflowStep<'a> {
    /// The event's id; `None`: time brought it about.
    pub id: Option<&'a str>,
    /// When.
    pub on: Moment,
    /// What, by the word of the table.
    pub event: &'static str,
    /// Who did it.
    pub by: Role,
    /// The state before; `None` at the start.
    pub from: Option<&'static str>,
    /// The state after.
    pub to: &'static str,
    /// Of an event's registrations: whose.
    pub member: Option<&'a str>,
}

/// A deadline that ran, or runs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineReport<'a> {
    /// The deadline's id; `review`, `review.<step>` and `payment` are those of the application.
    pub id: String,
    /// The event from which it counts.
    pub after: &'a str,
    /// What it waits for.
    pub until: &'a str,
    /// From when; it does not count itself.
    pub from: Moment,
    /// The last day; in hours: the last moment.
    pub due: Moment,
    /// Where it is in working days.
    pub working_days: Option<Deadline>,
    /// When what it waits for came; `None`: it has not.
    pub met: Option<Moment>,
    /// Since when it no longer counts, since what it waits for can no longer come: a card that is found is not
    /// replaced. `None`: it counts.
    pub stopped: Option<Moment>,
    /// Whether it ran out before that.
    pub late: bool,
    /// The event that time then brings about.
    pub then: Option<&'a str>,
    /// Where it stands in the program document.
    pub pointer: &'a str,
    /// The label of its clause.
    pub clause: Option<&'a str>,
}

/// Something that can be done now.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WorkflowAction<'a> {
    /// What, by the word of the table.
    pub event: &'static str,
    /// Who may.
    pub by: Vec<Role>,
    /// Where it leads.
    pub to: &'static str,
    /// What must be shown, all of it.
    pub proof: &'a [Proof],
    /// Whether a reason must be given.
    pub reason: bool,
    /// What it costs, or gives back.
    pub fee: Option<ActionFee<'a>>,
    /// Through this day, or before this moment; `None`: no end is known.
    pub until: Option<Moment>,
    /// Where in the program document it is said who may and what is needed; `""`: it is as in the table.
    pub pointer: &'a str,
    /// The label of the clause there.
    pub clause: Option<&'a str>,
}

/// What an action costs, or gives back.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ActionFee<'a> {
    /// The question to the fees that says why.
    pub asked: FeeAsked<'a>,
    /// What is to be paid.
    pub payable: Money,
    /// What is paid back.
    pub refund: Money,
}

/// What is to be said of a card.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CardReport<'a> {
    /// No points can be spent now.
    pub stopped: bool,
    /// When no points could be spent: for `stopped` of the member document.
    pub redemption_stopped: Vec<StoppedTime>,
    /// What a confirmed theft makes good.
    pub reversals: Vec<Reversal<'a>>,
}

/// A time in which no points could be spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct StoppedTime {
    /// From when.
    pub from: Moment,
    /// Until before when; `None`: it lasts.
    pub to: Option<Moment>,
}

/// A redemption that is made good.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reversal<'a> {
    /// The redemption's id in the ledger.
    pub redemption: &'a str,
    /// The wallet's id.
    pub wallet: &'a str,
    /// How many points.
    pub points: Points,
    /// As it is booked in the ledger.
    pub give_back: GiveBackBooked<'a>,
}

/// Points given back, as they are booked in the ledger.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GiveBackBooked<'a> {
    /// The redemption's id.
    pub of: &'a str,
    /// How many.
    pub points: Points,
}

/// The places of an event.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlacesReport<'a> {
    /// Members and guests that it takes.
    pub capacity: u32,
    /// Members and guests with a place.
    pub taken: u32,
    /// Places that are left.
    pub left: u32,
    /// The tiers that may come, lowest first.
    pub invited: Vec<InvitedTier<'a>>,
    /// Who registered, in that order.
    pub registrations: Vec<Registration<'a>>,
    /// Mean of what was scored, to two digits; `None`: nobody did.
    pub score: Option<String>,
}

/// A tier that may come to an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InvitedTier<'a> {
    /// The tier's id.
    pub tier: &'a str,
    /// From when its members can register; `None`: once the event is announced.
    pub from: Option<Moment>,
    /// Until before when.
    pub until: Moment,
    /// How many guests each of them can bring.
    pub guests: u16,
    /// Whether they can register now.
    pub open: bool,
}

/// A member's registration.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Registration<'a> {
    /// The member's id.
    pub member: &'a str,
    /// The member's tier.
    pub tier: &'a str,
    /// How many guests come along.
    pub guests: u32,
    /// Where it stands.
    pub state: &'static str,
    /// The place in the waiting list, from 1; `None`: not waiting.
    pub waiting: Option<usize>,
    /// What the member can do now, and who else.
    pub actions: Vec<WorkflowAction<'a>>,
}
