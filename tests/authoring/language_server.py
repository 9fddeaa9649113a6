"""A real YAML language server, as an editor runs it: installed once from the npm registry, spoken to over stdio."""

from __future__ import annotations

import json
import queue
import shutil
import subprocess
import threading
from typing import TYPE_CHECKING, Any

import pytest
from filelock import FileLock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VERSION = "1.25.0"
SECONDS = 60
"""How long an answer is waited for before the test gives up."""


def install(folder: Path) -> Path:
    """Install the server in ``folder``, if it is not there, and return what node runs. Skip where that is not possible."""
    program = folder / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("node and npm are not here, so no YAML language server can be run")
    with FileLock(folder / "installing"):  # two that install in one folder at once spoil it
        _install(folder, program)
    return program


def _install(folder: Path, program: Path) -> None:
    if not program.exists():
        wanted = f"yaml-language-server@{VERSION}"
        quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--silent"]
        done = subprocess.run(
            [str(shutil.which("npm")), "install", *quiet, "--prefix", str(folder), wanted],
            capture_output=True, text=True, check=False, timeout=300,
        )  # fmt: skip
        if done.returncode:
            pytest.skip(f"npm can not install {wanted}: {(done.stderr or done.stdout).strip()[:200]}")


class Server:
    """A running server, and the documents that are open in it."""

    def __init__(self, program: Path, settings: dict[str, Any]) -> None:
        self.settings = settings
        self.answers: queue.Queue[dict[str, Any]] = queue.Queue()
        self.complaints: queue.Queue[dict[str, Any]] = queue.Queue()
        self.number = 0
        self.process = subprocess.Popen(
            [str(shutil.which("node")), str(program), "--stdio"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        threading.Thread(target=self._listen, daemon=True).start()
        capabilities = {"workspace": {"configuration": True}, "textDocument": {"hover": {"contentFormat": ["markdown"]}}}
        self.ask("initialize", {"processId": None, "rootUri": None, "capabilities": capabilities})
        self.tell("initialized", {})
        self.tell("workspace/didChangeConfiguration", {"settings": settings})

    def open(self, uri: str, text: str) -> list[dict[str, Any]]:
        """Open a document and return what the server has against it."""
        self.tell("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": text}})
        while True:
            told = self.complaints.get(timeout=SECONDS)
            if told["uri"] == uri:
                return told["diagnostics"]

    def ask(self, method: str, params: Any) -> Any:
        """Ask something and wait for the answer."""
        self.number += 1
        self._send({"id": self.number, "method": method, "params": params})
        while True:
            answer = self.answers.get(timeout=SECONDS)
            if answer["id"] == self.number:
                assert "error" not in answer, answer["error"]
                return answer["result"]

    def tell(self, method: str, params: Any) -> None:
        """Tell something that has no answer."""
        self._send({"method": method, "params": params})

    def close(self) -> None:
        """End the server, as an editor does; one that stays is killed."""
        self.ask("shutdown", None)
        self.tell("exit", None)
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.process.stdin.flush()

    def _listen(self) -> None:
        for message in self._messages():
            if message.get("method") == "workspace/configuration":
                asked = [self.settings.get(item.get("section")) for item in message["params"]["items"]]
                self._send({"id": message["id"], "result": asked})
            elif "method" in message and "id" in message:
                self._send({"id": message["id"], "result": None})
            elif message.get("method") == "textDocument/publishDiagnostics":
                self.complaints.put(message["params"])
            elif "id" in message:
                self.answers.put(message)

    def _messages(self) -> Iterator[dict[str, Any]]:
        stream = self.process.stdout
        assert stream is not None
        while line := stream.readline():
            length = 0
            while line.strip():
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
                line = stream.readline()
            yield json.loads(stream.read(length))
