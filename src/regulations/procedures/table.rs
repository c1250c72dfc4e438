//! What a workflow is: its states, and which event leads from which to which, done by whom, on what condition.

use crate::regulations::procedures::{Proof, Role, WorkflowName};

/// A workflow, as a table.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// Which it is.
    pub workflow: WorkflowName,
    /// Its states, in the order in which they usually come.
    pub states: &'static [State],
    /// What leads from state to state. Of several of one event from one state the first whose guard holds counts.
    pub transitions: &'static [Transition],
}

/// A state.
#[derive(Debug, Clone, Copy)]
pub struct State {
    /// Its word.
    pub name: &'static str,
    /// Nothing comes after it.
    pub ended: bool,
    /// While it lasts, no points can be spent: a card that is lost.
    pub stops_redemption: bool,
}

/// What an event does.
#[derive(Debug, Clone, Copy)]
pub struct Transition {
    /// The event's word.
    pub event: &'static str,
    /// The states in which it can come; none: it is the start.
    pub from: &'static [&'static str],
    /// Where it leads; `None`: the state stays.
    pub to: Option<&'static str>,
    /// Who may.
    pub by: &'static [Role],
    /// On what condition.
    pub guard: Guard,
    /// What must be shown, all of it.
    pub proof: &'static [Proof],
    /// Whether a reason must be given.
    pub reason: bool,
    /// What has to be paid, or is paid back.
    pub fee: Option<FeeDue>,
}

/// On what condition an event does what it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// None.
    Always,
    /// The review has more steps than so many.
    ReviewGoesOn(usize),
    /// The review has no more steps than so many.
    ReviewEnds(usize),
    /// The review was not extended yet, and can be.
    Extendable,
    /// The tier costs something.
    FeeDue,
    /// The tier costs nothing.
    NoFee,
    /// The member's term has ended.
    TermEnded,
    /// The member's term can be renewed.
    Renewable,
    /// The case is about goods: after-sales or a repair.
    AboutGoods,
    /// The case is not about goods: a complaint, feedback, a consultation.
    NotAboutGoods,
    /// Registration is open for the member's tier, which is invited.
    Invited,
    /// As `Invited`, and there are places for the member and the guests.
    PlaceLeft,
    /// The event has not started, and places came free for the member and the guests, and for nobody before them.
    PlaceFree,
    /// The day on which the event starts has come.
    OnTheDay,
    /// The event was started, and is not over.
    Started,
    /// The event was not started, nor has the time come at which it starts.
    NotStarted,
    /// The event is over, and its evaluation is open.
    Held,
    /// The event was called off.
    CalledOff,
}

/// What has to be paid, or is paid back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeeDue {
    /// To join, at the tier that is applied for.
    Join,
    /// To renew.
    Renew,
    /// A new card for a lost one.
    ReplaceLost,
    /// A new card for a damaged one.
    ReplaceDamaged,
    /// A new card for a stolen one.
    ReplaceStolen,
    /// What comes back when the membership is ended.
    Cancel,
}

impl Guard {
    /// Its word, in problems and in pictures; `None` where there is none.
    #[must_use]
    pub const fn word(self) -> Option<&'static str> {
        Some(match self {
            Self::Always => return None,
            Self::ReviewGoesOn(_) => "review_goes_on",
            Self::ReviewEnds(_) => "review_ends",
            Self::Extendable => "extendable",
            Self::FeeDue => "fee_due",
            Self::NoFee => "no_fee",
            Self::TermEnded => "term_ended",
            Self::Renewable => "renewable",
            Self::AboutGoods => "about_goods",
            Self::NotAboutGoods => "not_about_goods",
            Self::Invited => "invited",
            Self::PlaceLeft => "place_left",
            Self::PlaceFree => "place_free",
            Self::OnTheDay => "on_the_day",
            Self::Started => "started",
            Self::NotStarted => "not_started",
            Self::Held => "held",
            Self::CalledOff => "called_off",
        })
    }
}

impl State {
    /// A state on the way.
    pub(super) const fn on_the_way(name: &'static str) -> Self {
        Self { name, ended: false, stops_redemption: false }
    }

    /// A state in which no points can be spent.
    pub(super) const fn stopped(name: &'static str) -> Self {
        Self { name, ended: false, stops_redemption: true }
    }

    /// A state after which nothing comes.
    pub(super) const fn end(name: &'static str) -> Self {
        Self { name, ended: true, stops_redemption: false }
    }
}

impl Transition {
    /// An event from these states to another, done by these roles; the rest follows by the methods.
    pub(super) const fn new(
        event: &'static str,
        from: &'static [&'static str],
        to: &'static str,
        by: &'static [Role],
    ) -> Self {
        Self { event, from, to: Some(to), by, guard: Guard::Always, proof: &[], reason: false, fee: None }
    }

    /// An event after which the state is as before.
    pub(super) const fn stays(event: &'static str, from: &'static [&'static str], by: &'static [Role]) -> Self {
        Self { event, from, to: None, by, guard: Guard::Always, proof: &[], reason: false, fee: None }
    }

    /// On a condition.
    pub(super) const fn when(self, guard: Guard) -> Self {
        Self { guard, ..self }
    }

    /// With something shown.
    pub(super) const fn showing(self, proof: &'static [Proof]) -> Self {
        Self { proof, ..self }
    }

    /// With a reason given.
    pub(super) const fn with_reason(self) -> Self {
        Self { reason: true, ..self }
    }

    /// With something to pay.
    pub(super) const fn paying(self, fee: FeeDue) -> Self {
        Self { fee: Some(fee), ..self }
    }
}

impl Table {
    /// The state of a word.
    #[must_use]
    pub fn state(&self, name: &str) -> Option<&'static State> {
        self.states.iter().find(|state| state.name == name)
    }

    /// Whether some transition is of this event.
    #[must_use]
    pub fn has_event(&self, event: &str) -> bool {
        self.transitions.iter().any(|transition| transition.event == event)
    }

    /// What can come in a state, `None` before the start, as the table goes.
    pub fn from(&self, state: Option<&str>) -> impl Iterator<Item = &'static Transition> {
        self.transitions.iter().filter(move |transition| match state {
            Some(state) => transition.from.contains(&state),
            None => transition.from.is_empty(),
        })
    }
}
