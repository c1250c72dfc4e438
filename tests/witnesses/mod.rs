//! Questions of a program, asked of what answers them and not of the audit: what shows a finding must show it to anyone.

use huiji::regulations::Regulations;
use huiji::regulations::forms::Forms;
use huiji::regulations::procedures::Procedures;
use huiji::request;
use serde_json::Value;

/// All that answers questions about a program.
pub(crate) struct Answering {
    regulations: Regulations,
    forms: Forms,
    procedures: Procedures,
}

impl Answering {
    pub(crate) fn of(program: &[u8]) -> Self {
        Self {
            regulations: Regulations::from_json(program).into_result().unwrap(),
            forms: Forms::from_json(program).into_result().unwrap(),
            procedures: Procedures::from_json(program).into_result().unwrap(),
        }
    }

    /// The answer to a question.
    pub(crate) fn asked(&self, ask: &str, with: &Value) -> Value {
        let with = with.to_string();
        let with = with.as_bytes();
        let answer = match ask {
            "quote" => request::quote(&self.regulations, with),
            "returnPreview" => request::return_preview(&self.regulations, with),
            "standing" => request::standing(&self.regulations, with),
            "progress" => request::progress(&self.regulations, with),
            "points" => request::points(&self.regulations, with),
            "benefits" => request::benefits(&self.regulations, with),
            "forecast" => request::forecast(&self.regulations, with),
            "redemptions" => request::redemptions(&self.regulations, with),
            "application" => request::application(&self.forms, with),
            "fees" => request::fees(&self.procedures, with),
            "workflow" => request::workflow(&self.procedures, with),
            _ => panic!("no such question: {ask}"),
        };
        serde_json::from_slice(&answer).unwrap()
    }

    /// Asks a witness again: it shows something, and the answer says it.
    pub(crate) fn confirm(&self, witness: &Value) {
        let answer = self.asked(witness["ask"].as_str().unwrap(), &witness["with"]);
        let expect = witness["expect"].as_object().unwrap();
        assert!(!expect.is_empty(), "it shows nothing: {witness}");
        for (place, said) in expect {
            assert_eq!(answer.pointer(place), Some(said), "{place} of {answer}, asked by {witness}");
        }
    }
}
