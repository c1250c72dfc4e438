//! Who does what in the course of a membership, checked: what a program says beside the tables of the engine.

use crate::json::Choice;
use crate::reason::Rule;
use serde::{Serialize, Serializer};

/// What a program says of workflows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Workflows {
    /// What events need, where it is other than the table says; no two for the same event.
    pub requirements: Vec<WorkflowRequirement>,
    /// By when events must have come.
    pub deadlines: Vec<WorkflowDeadline>,
    /// Places at events.
    pub places: Places,
}

/// The workflows there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WorkflowName {
    /// From the form to membership.
    Application,
    /// The card (C-2, C-6, C-7, C-13).
    Card,
    /// A complaint, feedback, a consultation, after-sales, a repair (R-3.3, R-5.3, C-10, M-4, M-20).
    Case,
    /// An order.
    Order,
    /// An event or a training.
    Event,
    /// A member's registration for an event.
    Registration,
    /// The change of a member's keeper (M-19).
    KeeperTransfer,
}

/// Who does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The member, or who applies to be one.
    Member,
    /// The membership department.
    Membership,
    /// The business department.
    Business,
    /// Senior management.
    Management,
    /// Who takes the money.
    Finance,
    /// Service and experts.
    Service,
    /// The member's own keeper on the staff.
    Keeper,
    /// Time.
    System,
}

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// The identity document.
    Identity,
    /// The business licence.
    Licence,
    /// That it was paid.
    Payment,
    /// That it was reported to the police.
    PoliceReport,
    /// The card that is damaged.
    DamagedCard,
    /// That it was bought.
    Purchase,
    /// The materials of an application.
    Materials,
}

/// What a case is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseKind {
    /// A complaint.
    Complaint,
    /// Feedback.
    Feedback,
    /// A consultation.
    Consultation,
    /// After-sales.
    AfterSales,
    /// A repair.
    Repair,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// Hardly.
    Minor,
    /// As usual.
    Normal,
    /// Bad.
    Serious,
    /// Nothing works.
    Critical,
}

/// What an event needs; `None`: as in the table.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkflowRequirement {
    /// The workflow.
    pub workflow: WorkflowName,
    /// The event, by the word of the table.
    pub event: String,
    /// Who may.
    pub by: Option<Vec<Role>>,
    /// What must be shown, all of it.
    pub proof: Option<Vec<Proof>>,
    /// Whether a reason must be given.
    pub reason: Option<bool>,
    /// Where it stands.
    pub rule: Rule,
}

/// By when an event must have come.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkflowDeadline {
    /// Its id.
    pub id: String,
    /// The workflow.
    pub workflow: WorkflowName,
    /// The event from which it counts, by the word of the table.
    pub after: String,
    /// The event that must have come by then.
    pub until: String,
    /// Of cases, these kinds alone; empty: all.
    pub kinds: Vec<CaseKind>,
    /// Of cases, these severities alone; empty: all.
    pub severities: Vec<Severity>,
    /// How long.
    pub length: DeadlineLength,
    /// The event that time then brings about.
    pub then: Option<String>,
    /// Where it stands.
    pub rule: Rule,
}

/// How long a deadline is. Neither the day nor the hour from which it counts is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeadlineLength {
    /// Working days.
    WorkingDays(u16),
    /// Days.
    Days(u16),
    /// Hours.
    Hours(u16),
}

/// Places at events.
#[derive(Debug, Clone, PartialEq)]
pub struct Places {
    /// Whom a place that comes free goes to.
    pub waiting: PlacesFor,
    /// So many hours earlier than others a tier can register, by its id.
    pub opens_earlier: Vec<(String, u16)>,
    /// How many guests a tier can bring, by its id.
    pub guests: Vec<(String, u16)>,
    /// Where it stands.
    pub rule: Rule,
}

/// Whom a place that comes free goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PlacesFor {
    /// The highest tier that waits; of equals who has waited longest.
    #[default]
    Tier,
    /// Who has waited longest.
    Time,
}

impl Default for Places {
    fn default() -> Self {
        let rule = Rule::new(String::new(), None);
        Self { waiting: PlacesFor::Tier, opens_earlier: Vec::new(), guests: Vec::new(), rule }
    }
}

/// Writes a choice as its word.
macro_rules! as_words {
    ($($Choice:ty),+) => {
        $(impl Serialize for $Choice {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        })+
    };
}

as_words!(WorkflowName, Role, Proof, CaseKind, Severity);
