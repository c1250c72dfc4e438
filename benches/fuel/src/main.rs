//! `huiji-bench-fuel <engine.wasm> <program.json> <question> <request.json> …` prints, a line for each
//! question (`quote`, of the validator `check`, of procedures `fees`, of the audit `report`) and its request, the fuel that the answer takes in the wasm file as it ships,
//! from call to return.
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
        let usage = "usage: huiji-bench-fuel <engine.wasm> <program.json> <question> <request.json> …";
        return Err(wasmtime::Error::msg(usage));
    };
    let module = Engine::compile(&fs::read(wasm)?)?;
    let program = fs::read(program)?;
    for asked in requests.chunks(2) {
        let [question, request] = asked else {
            return Err(wasmtime::Error::msg("the last question has no request"));
        };
        // An engine of its own for each: what an earlier answer left in memory costs or saves fuel.
        let mut engine = Engine::start(&module, &program, &question.to_string_lossy())?;
        let request = fs::read(Path::new(request))?;
        engine.ask(&request)?;
        let (fuel, answer) = engine.ask(&request)?;
        let answer: serde_json::Value = serde_json::from_slice(&answer)?;
        if answer.get("ok") != Some(&serde_json::Value::Bool(true)) {
            return Err(wasmtime::Error::msg(format!("the request was refused: {answer}")));
        }
        println!("{fuel}");
    }
    Ok(())
}
