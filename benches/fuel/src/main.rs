//! `huiji-bench-fuel <engine.wasm> <program.json> <request.json> …` prints, a line for each request,
//! the fuel that its quote takes in the wasm file as it ships, from call to return.
//!
//! Fuel counts instructions, so it is the same on every machine and in every run.

mod engine;

use std::path::Path;
use std::{env, fs};

use engine::Engine;
use wasmtime::Result;

fn main() -> Result<()> {
    let files: Vec<_> = env::args_os().skip(1).collect();
    let [wasm, program, requests @ ..] = files.as_slice() else {
        return Err(wasmtime::Error::msg("usage: huiji-bench-fuel <engine.wasm> <program.json> <request.json> …"));
    };
    let module = Engine::compile(&fs::read(wasm)?)?;
    let program = fs::read(program)?;
    for request in requests {
        // An engine of its own for each: what an earlier quote left in memory costs or saves fuel.
        let mut engine = Engine::start(&module, &program)?;
        let request = fs::read(Path::new(request))?;
        engine.quote(&request)?;
        let (fuel, answer) = engine.quote(&request)?;
        let answer: serde_json::Value = serde_json::from_slice(&answer)?;
        if answer.get("ok") != Some(&serde_json::Value::Bool(true)) {
            return Err(wasmtime::Error::msg(format!("the quote was refused: {answer}")));
        }
        println!("{fuel}");
    }
    Ok(())
}
