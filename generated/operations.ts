// Made from openapi/ by `plate generate`. Do not edit: change the contract and run it again.

/** What an engine must know of each operation, by operation id. */
export const operations = {
  "updateCardPaymentLimit": {
    "id": "updateCardPaymentLimit",
    "method": "POST",
    "path": "/api/v1/card/payment/limit/update",
    "parameters": [
      {
        "name": "X-KM-User-AspId",
        "in": "header",
        "required": true,
        "supply": {
          "from": "config",
          "key": "aspId",
        },
      },
      {
        "name": "X-KM-Correlation-Id",
        "in": "header",
        "required": true,
        "supply": {
          "from": "correlation-id",
        },
      },
      {
        "name": "X-KM-Access-Key",
        "in": "header",
        "required": true,
        "supply": {
          "from": "config",
          "key": "accessKey",
        },
      },
      {
        "name": "X-KM-Crypto-Key-Id",
        "in": "header",
        "required": false,
        "supply": {
          "from": "crypto-key",
        },
      },
      {
        "name": "X-KM-Tran-Token",
        "in": "header",
        "required": true,
        "supply": {
          "from": "signature",
        },
      },
      {
        "name": "X-KM-Tran-Time",
        "in": "header",
        "required": true,
        "supply": {
          "from": "time",
        },
      },
      {
        "name": "X-KM-Time-Zone",
        "in": "header",
        "required": true,
        "supply": {
          "from": "time-zone",
        },
      },
    ],
    "request": {
      "mediaTypes": [
        "application/json",
      ],
      "bigIntegers": [
        "/userId",
      ],
      "encrypted": false,
      "required": true,
    },
    "answers": {
      "200": {
        "mediaTypes": [
          "application/json",
        ],
        "bigIntegers": [],
        "encrypted": false,
        "codes": {
          "000_000": "success",
        },
        "headers": [
          {
            "name": "X-KM-Correlation-Id",
            "required": true,
            "echoes": "X-KM-Correlation-Id",
          },
          {
            "name": "X-KM-Crypto-Key-Id",
            "required": false,
          },
        ],
      },
      "400": {
        "mediaTypes": [
          "application/json",
        ],
        "bigIntegers": [],
        "encrypted": false,
        "codes": {
          "000_002": "invalid-request",
          "001_006": "business",
          "003_024": "business",
        },
        "headers": [
          {
            "name": "X-KM-Correlation-Id",
            "required": true,
            "echoes": "X-KM-Correlation-Id",
          },
          {
            "name": "X-KM-Crypto-Key-Id",
            "required": false,
          },
        ],
      },
    },
    "resultCodePointer": "/response/code",
    "resultMessagePointer": "/response/description",
  },
} as const;
