"""Updates a card's limits, as the contract says, with Python's standard library alone.

python3 partner.py needed.json [port]

needed.json is what `plate verify --needed-data json` prints: who the members are. Prints its base URL, then serves.
"""
import base64
import hashlib
import hmac
import json
import os
import re
import sys
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PATH = "/api/v1/card/payment/limit/update"
INVALID = {"response": {"code": "000_002", "description": "Invalid input parameter"}}
SECRETS = {os.environ["KONAPLATE_ACCESS_KEY"]: os.environ["KONAPLATE_SECRET_KEY"].encode()}
with open(sys.argv[1], encoding="utf-8") as file:
    RECORDS = [each for each in json.load(file)["records"] if each["operationId"] == "updateCardPaymentLimit"]
# Python's integers have no limit, so the nineteen digits of a member's number stay what they are.
MEMBERS = {each["request"]["userId"]: each for each in RECORDS}
UNKNOWN = next(each for each in RECORDS if each["answered"]["code"] == "001_006")


def is_time(text, form):
    try:
        datetime.strptime(text, form)
        return True
    except ValueError:
        return False


def headers_fit(headers, body):
    value = lambda name: headers.get(name, "")
    number = re.fullmatch(r"([0-9]{12})-[0-9A-Fa-f]{7}", value("X-KM-Correlation-Id"), re.ASCII)
    token = re.fullmatch(r"KMV1:([0-9]{14})[0-9]{3}:([0-9A-Za-z+/]{43})=?", value("X-KM-Tran-Token"), re.ASCII)
    secret = SECRETS.get(value("X-KM-Access-Key"))
    if number is None or token is None or secret is None:
        return False
    signature = base64.b64encode(hmac.digest(secret, body, hashlib.sha256)).decode().rstrip("=")
    return (
        re.fullmatch(r"application/json\s*(;.*)?", value("Content-Type"), re.IGNORECASE) is not None
        and len(value("X-KM-User-AspId")) == 15
        and len(headers.get("X-KM-Crypto-Key-Id", "x" * 32)) == 32
        and re.fullmatch(r"[A-Z]{3}", value("X-KM-Time-Zone")) is not None
        and re.fullmatch(r"[0-9]{14}", value("X-KM-Tran-Time"), re.ASCII) is not None
        and is_time(value("X-KM-Tran-Time"), "%Y%m%d%H%M%S")
        and is_time(number[1], "%y%m%d%H%M%S")
        and is_time(token[1], "%Y%m%d%H%M%S")
        and hmac.compare_digest(token[2], signature)
    )


def is_integer(value, low, high):
    # A bool is an int for isinstance.
    return type(value) is int and low <= value <= high


def no_constant(name):
    raise ValueError(f"{name} is not JSON")


def read_request(body):
    """The request's body; None where it breaks the contract."""
    try:
        value = json.loads(body.decode("utf-8"), parse_constant=no_constant)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or not isinstance(value.get("limits"), dict):
        return None
    limits = [value["limits"].get(name) for name in ("once", "day", "month")]
    par = value.get("par")
    fits = (
        is_integer(value.get("userId"), 1, 9999999999999999999)
        and isinstance(par, str)
        and len(par) == 27
        and all(is_integer(limit, 0, 9999999999) for limit in limits)
    )
    return value if fits else None


class Partner(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def answer(self, status, body=None, **headers):
        text = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        number = self.headers.get("X-KM-Correlation-Id")
        if number is not None:
            self.send_header("X-KM-Correlation-Id", number)
        if body is not None:
            self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(text)

    def read_body(self):
        """The whole body: what is left unread would be taken for the next request."""
        if "chunked" not in self.headers.get("Transfer-Encoding", "").lower():
            return self.rfile.read(int(self.headers.get("Content-Length", "0")))
        body = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass
        return body

    def do_POST(self):
        body = self.read_body()
        if self.path.split("?")[0] != PATH:
            return self.answer(404)
        request = read_request(body) if headers_fit(self.headers, body) else None
        if request is None:
            return self.answer(400, INVALID)
        record = MEMBERS.get(request["userId"], UNKNOWN)
        return self.answer(int(record["answered"]["status"]), record["answer"])

    def other_method(self):
        self.read_body()
        self.answer(405 if self.path.split("?")[0] == PATH else 404, Allow="POST")

    do_GET = do_HEAD = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_TRACE = other_method

    def log_message(self, *_args):
        pass


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2]) if len(sys.argv) > 2 else 0), Partner)
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()
