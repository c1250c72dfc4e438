//! What a program document says about itself: the regulations as they read, what they are held to, and examples.
//!
//! No answer rests on it. It is checked, and carried out, by the [audit](crate::audit).

use super::FindingCode;
use crate::json::{Choice, Chosen, Given, Id, Meta, Named, Wording, Words, document};
use crate::units::Rate;

document! {
    /// A chapter of the regulations as they read.
    pub struct ChapterDocument<'a> {
        /// Its title.
        pub title: Wording<'a> = "title",
        /// Its clauses, in order.
        pub clauses: Vec<ClauseDocument<'a>> = "clauses",
    }
}

document! {
    /// A clause of the regulations as it reads.
    pub struct ClauseDocument<'a> {
        /// The label by which rules name it: `第三章第九条`.
        pub label: Words<'a> = "label",
        /// What it says.
        pub text: Wording<'a> = "text",
        /// It is carried out by people, or says what words mean: no rule states it. Default: false.
        pub by_people: Option<bool> = "byPeople",
    }
}

document! {
    /// What the regulations are held to.
    pub struct ChecksDocument<'a> {
        /// A change is announced at least so many working days before it takes effect. Default: not tested.
        pub notice_working_days: Option<u16> = "noticeWorkingDays",
        /// How often and how deep campaigns may be. Default: not tested.
        pub campaigns: Option<CampaignChecksDocument> = "campaigns",
        /// Findings that are meant to be so.
        pub accepted: Option<Vec<AcceptedDocument<'a>>> = "accepted",
    }
}

document! {
    /// How often and how deep campaigns may be.
    pub struct CampaignChecksDocument {
        /// From the last day of a campaign to the first of the next at least so many days lie between. Default: not tested.
        pub days_between: Option<u16> = "daysBetween",
        /// At least this share of the list amount is paid, whatever offers meet. Default: not tested.
        pub deepest: Option<Rate> = "deepest",
    }
}

document! {
    /// A finding that is meant to be so.
    pub struct AcceptedDocument<'a> {
        /// The finding's code.
        pub finding: Chosen<FindingCode> = "finding",
        /// What it is about: the id of a tier, an offer, a wallet, or the label of a clause. Default: whatever it is about.
        pub of: Option<Given<'a>> = "of",
        /// Why it is meant to be so.
        pub because: Wording<'a> = "because",
    }
}

document! {
    /// A question with what its answer must say.
    pub struct ExampleDocument<'a> {
        /// The example's id.
        pub id: Id<'a> = "id",
        /// What it shows, in a sentence.
        pub name: Option<Wording<'a>> = "name",
        /// The label of the clause that it shows.
        pub clause: Option<Words<'a>> = "clause",
        /// Which question is asked.
        pub ask: Chosen<Ask> = "ask",
        /// The request, as the question takes it.
        pub with: Meta<'a> = "with",
        /// By pointer into the answer: what stands there.
        pub expect: Named<'a, Meta<'a>> = "expect",
    }
}

/// The questions that examples ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// What a cart costs.
    Quote,
    /// What comes back for goods of an order.
    ReturnPreview,
    /// Where a member stands.
    Standing,
    /// What a member lacks for every tier.
    Progress,
    /// A member's points.
    Points,
    /// What will be.
    Forecast,
    /// What points can be exchanged for.
    Redemptions,
    /// What a member has from the tier, and what changes.
    Benefits,
    /// What is to be said of an application.
    Application,
    /// What a fee comes to.
    Fees,
    /// Where a record stands.
    Workflow,
}

impl Choice for Ask {
    const ALL: &'static [(&'static str, Self)] = &[
        ("quote", Self::Quote),
        ("returnPreview", Self::ReturnPreview),
        ("standing", Self::Standing),
        ("progress", Self::Progress),
        ("points", Self::Points),
        ("forecast", Self::Forecast),
        ("redemptions", Self::Redemptions),
        ("benefits", Self::Benefits),
        ("application", Self::Application),
        ("fees", Self::Fees),
        ("workflow", Self::Workflow),
    ];
}
