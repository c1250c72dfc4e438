//! The boundary: reads JavaScript, computes, writes JavaScript.
//!
//! Bad input is an answer, not an exception; and no input, of whatever shape, traps. There are four
//! wasm files: with the feature `wasm` the whole engine is exported, with `wasm-application` the
//! validator of applications alone, which is all that a form's page loads, with `wasm-procedures`
//! fees and workflows alone, and with `wasm-audit` what the desk asks of the regulations themselves.

mod checked;
mod javascript;
mod local_time;
mod read;
mod write;

#[cfg(feature = "wasm-audit")]
mod audit;
#[cfg(feature = "wasm-application")]
mod forms;
#[cfg(feature = "wasm-procedures")]
mod procedures;
#[cfg(feature = "wasm")]
mod regulations;

#[cfg(feature = "wasm-audit")]
pub use audit::Audit;
#[cfg(feature = "wasm-application")]
pub use forms::Forms;
#[cfg(feature = "wasm-procedures")]
pub use procedures::Procedures;
#[cfg(feature = "wasm")]
pub use regulations::Regulations;
