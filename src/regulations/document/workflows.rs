//! Who does what in the course of a membership, in the program document.

use super::super::procedures::{CaseKind, PlacesFor, Proof, Role, Severity, WorkflowName};
use crate::json::{Choice, Choices, Chosen, Given, Id, Named, Words, document};

document! {
    /// Who does what in the course of a membership, beside what the tables of the engine say.
    pub struct WorkflowsDocument<'a> {
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
        /// What an event needs, where it is other than the table says.
        pub requirements: Option<Vec<WorkflowRequirementDocument<'a>>> = "requirements",
        /// By when an event must have come.
        pub deadlines: Option<Vec<WorkflowDeadlineDocument<'a>>> = "deadlines",
        /// Places at events.
        pub places: Option<PlacesDocument<'a>> = "places",
    }
}

document! {
    /// Needs of an event; what is not given is as in the table.
    pub struct WorkflowRequirementDocument<'a> {
        /// The workflow.
        pub workflow: Chosen<WorkflowName> = "workflow",
        /// The event.
        pub event: Given<'a> = "event",
        /// Who may.
        pub by: Option<Choices<Role>> = "by",
        /// What must be shown, all of it. An empty list: nothing.
        pub proof: Option<Choices<Proof>> = "proof",
        /// Whether a reason must be given.
        pub reason: Option<bool> = "reason",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
    }
}

document! {
    /// From the day of one event to another: exactly one of `workingDays`, `days` and `hours`.
    pub struct WorkflowDeadlineDocument<'a> {
        /// The deadline's id.
        pub id: Id<'a> = "id",
        /// The workflow.
        pub workflow: Chosen<WorkflowName> = "workflow",
        /// The event from which it counts.
        pub after: Given<'a> = "after",
        /// The event that must have come by then.
        pub until: Given<'a> = "until",
        /// Of cases, these kinds alone. Default: all.
        pub kinds: Option<Choices<CaseKind>> = "kinds",
        /// Of cases, these severities alone. Default: all.
        pub severities: Option<Choices<Severity>> = "severities",
        /// So many working days; the day itself does not count.
        pub working_days: Option<u16> = "workingDays",
        /// So many days; the day itself does not count.
        pub days: Option<u16> = "days",
        /// So many hours.
        pub hours: Option<u16> = "hours",
        /// The event that time then brings about. Default: none; it is late.
        pub then: Option<Given<'a>> = "then",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
    }
}

document! {
    /// Places at events.
    pub struct PlacesDocument<'a> {
        /// Whom a place that comes free goes to. Default: the highest tier that waits.
        pub waiting: Option<Chosen<PlacesFor>> = "waiting",
        /// So many hours earlier than others a tier can register, by its id.
        pub opens_earlier: Option<Named<'a, u16>> = "opensEarlier",
        /// How many guests a tier can bring, by its id. Default: none.
        pub guests: Option<Named<'a, u16>> = "guests",
        /// The label of the clause that states it.
        pub clause: Option<Words<'a>> = "clause",
    }
}

impl Choice for WorkflowName {
    const ALL: &'static [(&'static str, Self)] = &[
        ("application", Self::Application),
        ("card", Self::Card),
        ("case", Self::Case),
        ("order", Self::Order),
        ("event", Self::Event),
        ("registration", Self::Registration),
        ("keeper_transfer", Self::KeeperTransfer),
    ];
}

impl Choice for Role {
    const ALL: &'static [(&'static str, Self)] = &[
        ("member", Self::Member),
        ("membership", Self::Membership),
        ("business", Self::Business),
        ("management", Self::Management),
        ("finance", Self::Finance),
        ("service", Self::Service),
        ("keeper", Self::Keeper),
        ("system", Self::System),
    ];
}

impl Choice for Proof {
    const ALL: &'static [(&'static str, Self)] = &[
        ("identity", Self::Identity),
        ("licence", Self::Licence),
        ("payment", Self::Payment),
        ("police_report", Self::PoliceReport),
        ("damaged_card", Self::DamagedCard),
        ("purchase", Self::Purchase),
        ("materials", Self::Materials),
    ];
}

impl Choice for CaseKind {
    const ALL: &'static [(&'static str, Self)] = &[
        ("complaint", Self::Complaint),
        ("feedback", Self::Feedback),
        ("consultation", Self::Consultation),
        ("after_sales", Self::AfterSales),
        ("repair", Self::Repair),
    ];
}

impl Choice for Severity {
    const ALL: &'static [(&'static str, Self)] =
        &[("minor", Self::Minor), ("normal", Self::Normal), ("serious", Self::Serious), ("critical", Self::Critical)];
}

impl Choice for PlacesFor {
    const ALL: &'static [(&'static str, Self)] = &[("tier", Self::Tier), ("time", Self::Time)];
}
