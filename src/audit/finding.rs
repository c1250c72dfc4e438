//! Something that is likely not meant to be so, with what shows it.

use super::witness::Witness;
use crate::problem::{Param, as_map};
use crate::regulations::document::FindingCode;
use serde::Serialize;

/// Something that is likely not meant to be so.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// What it is.
    pub code: FindingCode,
    /// JSON Pointer into the program document.
    pub path: String,
    /// The version's id.
    pub version: String,
    /// The id of the tier, the offer, the wallet it is about, or the label of the clause.
    pub of: Option<String>,
    /// What the words need.
    #[serde(serialize_with = "as_map")]
    pub params: Vec<(&'static str, Param)>,
    /// The label of the clause there.
    pub clause: Option<String>,
    /// Questions whose answers show it, in the order in which they are to be read.
    pub witnesses: Vec<Witness>,
    /// JSON Pointer to what says that it is meant to be so.
    pub accepted: Option<String>,
}
