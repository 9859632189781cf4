// Made from the contract by `plate generate`. Do not edit: change the contract and run it again.

/** Payment: POST /api/v1/payment/no-hce */
export const approvePayment = {
  "id": "approvePayment",
  "method": "POST",
  "path": "/api/v1/payment/no-hce",
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
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
        "006_005": "business",
        "006_006": "business",
        "006_007": "business",
        "006_008": "business",
        "006_009": "business",
        "006_010": "business",
        "006_011": "business",
        "006_012": "business",
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
} as const;

/** Cancellation of a charge: POST /api/v1/recharges/by-bank-accounts/no-hce/cancel */
export const cancelCharge = {
  "id": "cancelCharge",
  "method": "POST",
  "path": "/api/v1/recharges/by-bank-accounts/no-hce/cancel",
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
        "007_001": "business",
        "007_030": "business",
        "007_040": "business",
        "007_043": "business",
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
} as const;

/** Cancellation of a payment: POST /api/v1/payment/cancel/no-hce */
export const cancelPayment = {
  "id": "cancelPayment",
  "method": "POST",
  "path": "/api/v1/payment/cancel/no-hce",
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
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
        "006_005": "business",
        "006_006": "business",
        "006_007": "business",
        "006_008": "business",
        "006_009": "business",
        "006_010": "business",
        "006_011": "business",
        "006_012": "business",
        "006_013": "business",
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
} as const;

/** Modification of the card's state: POST /api/v1/card/status */
export const changeCardStatus = {
  "id": "changeCardStatus",
  "method": "POST",
  "path": "/api/v1/card/status",
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
        "001_006": "business",
        "003_001": "business",
        "003_021": "business",
        "003_022": "business",
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
} as const;

/** Charge from a bank account: POST /api/v1/recharges/by-bank-accounts/no-hce */
export const chargeCard = {
  "id": "chargeCard",
  "method": "POST",
  "path": "/api/v1/recharges/by-bank-accounts/no-hce",
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Real name verification of an account holder: POST /api/v1/bankaccounts/user/valid */
export const checkAccountHolder = {
  "id": "checkAccountHolder",
  "method": "POST",
  "path": "/api/v1/bankaccounts/user/valid",
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
      "required": true,
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Check of a login id before the registration: POST /api/v1/user/checkRegistrationId */
export const checkLoginId = {
  "id": "checkLoginId",
  "method": "POST",
  "path": "/api/v1/user/checkRegistrationId",
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
      "required": true,
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Check of a member's password: POST /api/v1/user/password/check */
export const checkPassword = {
  "id": "checkPassword",
  "method": "POST",
  "path": "/api/v1/user/password/check",
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
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "numbers": {
        "of": [
          {
            "members": {
              "userId": "bigint",
            },
          },
        ],
      },
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
        "001_006": "business",
        "001_045": "business",
        "001_069": "business",
        "001_068": "business",
        "001_080": "business",
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
} as const;

/** Authentication code before the ARS authentication: POST /api/v1/bankaccounts/ars/auth */
export const createArsCode = {
  "id": "createArsCode",
  "method": "POST",
  "path": "/api/v1/bankaccounts/ars/auth",
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Issuance of a one-time token: POST /api/v2/payment/generate/onetimetoken */
export const createOneTimeToken = {
  "id": "createOneTimeToken",
  "method": "POST",
  "path": "/api/v2/payment/generate/onetimetoken",
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
      "required": true,
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
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Deletion of a bank account: POST /api/v1/bankaccounts/delete */
export const deleteBankAccount = {
  "id": "deleteBankAccount",
  "method": "POST",
  "path": "/api/v1/bankaccounts/delete",
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
      "required": true,
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Finding a login id: POST /api/v1/user/loginId/find */
export const findLoginId = {
  "id": "findLoginId",
  "method": "POST",
  "path": "/api/v1/user/loginId/find",
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
      "required": true,
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
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Search for the authentication of a member: POST /api/v1/user/deduction/info */
export const getAuthenticationState = {
  "id": "getAuthenticationState",
  "method": "POST",
  "path": "/api/v1/user/deduction/info",
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
      "required": true,
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Search for the registered account of a member: POST /api/v1/bankaccounts/info */
export const getBankAccount = {
  "id": "getBankAccount",
  "method": "POST",
  "path": "/api/v1/bankaccounts/info",
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
      "required": true,
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "numbers": {
        "of": [
          {
            "members": {
              "userId": "bigint",
            },
          },
        ],
      },
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Search for account registration status: POST /api/v1/bankaccounts/ars/register/inquiry */
export const getBankAccountRegistration = {
  "id": "getBankAccountRegistration",
  "method": "POST",
  "path": "/api/v1/bankaccounts/ars/register/inquiry",
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
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Search for the account information of a member: POST /api/v1/bankaccounts/inquiry */
export const getBankAccountState = {
  "id": "getBankAccountState",
  "method": "POST",
  "path": "/api/v1/bankaccounts/inquiry",
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
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Inquiry of card tax deduction status: POST /api/v1/cards/deduction */
export const getCardDeduction = {
  "id": "getCardDeduction",
  "method": "POST",
  "path": "/api/v1/cards/deduction",
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
      "required": true,
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
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Inquiry of the member of a card: POST /api/v1/user/card/info */
export const getCardMember = {
  "id": "getCardMember",
  "method": "POST",
  "path": "/api/v1/user/card/info",
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
      "required": true,
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
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "numbers": {
        "of": [
          {
            "members": {
              "userId": "bigint",
            },
          },
        ],
      },
      "encrypted": true,
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
      "encrypted": true,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Checking the result of a charge or its cancellation: POST /api/v1/recharges/by-bank-account/result/inquiry */
export const getChargeResult = {
  "id": "getChargeResult",
  "method": "POST",
  "path": "/api/v1/recharges/by-bank-account/result/inquiry",
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
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Search for the refund fee: POST /api/v1/refund/fee */
export const getRefundFee = {
  "id": "getRefundFee",
  "method": "POST",
  "path": "/api/v1/refund/fee",
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Card product inquiry: POST /api/v1/service/info/list */
export const getServiceInfo = {
  "id": "getServiceInfo",
  "method": "POST",
  "path": "/api/v1/service/info/list",
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
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Inquiry of an unregistered card: POST /api/v1/unregister/card/info */
export const getUnregisteredCard = {
  "id": "getUnregisteredCard",
  "method": "POST",
  "path": "/api/v1/unregister/card/info",
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
      "required": true,
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
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Search for member information: POST /api/v1/user/info */
export const getUserInfo = {
  "id": "getUserInfo",
  "method": "POST",
  "path": "/api/v1/user/info",
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
      "required": true,
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "numbers": {
        "of": [
          {
            "members": {
              "userInfo": {
                "members": {
                  "userId": "bigint",
                },
              },
            },
          },
        ],
      },
      "encrypted": true,
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
      "encrypted": true,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Inquiry of the virtual account of a card: POST /api/v1/card/virtual-account/inquiry */
export const getVirtualAccount = {
  "id": "getVirtualAccount",
  "method": "POST",
  "path": "/api/v1/card/virtual-account/inquiry",
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
      "required": true,
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
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": true,
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
      "encrypted": true,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Application for a prepaid card: POST /api/v1/prepay-card/issue/delivery */
export const issuePrepaidCard = {
  "id": "issuePrepaidCard",
  "method": "POST",
  "path": "/api/v1/prepay-card/issue/delivery",
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
      "required": true,
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
    "numbers": {
      "of": [
        {
          "members": {
            "userInfo": {
              "members": {
                "userId": "bigint",
              },
            },
          },
        },
      ],
    },
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
} as const;

/** List of card gifts, for administrators: POST /api/v1/admin/gifts/cards/list */
export const listCardGifts = {
  "id": "listCardGifts",
  "method": "POST",
  "path": "/api/v1/admin/gifts/cards/list",
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
      "required": true,
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Search for card: POST /api/v1/user/card/list */
export const listCards = {
  "id": "listCards",
  "method": "POST",
  "path": "/api/v1/user/card/list",
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": true,
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
      "encrypted": true,
      "codes": {
        "000_002": "invalid-request",
        "001_006": "business",
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
} as const;

/** List of mileage cards: POST /api/v1/mileage/cards/list */
export const listMileageCards = {
  "id": "listMileageCards",
  "method": "POST",
  "path": "/api/v1/mileage/cards/list",
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
    "numbers": {
      "of": [
        {
          "members": {
            "pageRequest": {
              "members": {
                "page": "bigint",
                "pageSize": "bigint",
              },
            },
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Search for the terms and conditions: POST /api/v1/user/terms/all */
export const listTerms = {
  "id": "listTerms",
  "method": "POST",
  "path": "/api/v1/user/terms/all",
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "numbers": {
        "of": [
          {
            "members": {
              "termsList": {
                "items": {
                  "members": {
                    "tcId": "bigint",
                  },
                },
              },
            },
          },
        ],
      },
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Transaction history of a card: POST /api/v1/transaction/card */
export const listTransactions = {
  "id": "listTransactions",
  "method": "POST",
  "path": "/api/v1/transaction/card",
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
    "numbers": {
      "of": [
        {
          "members": {
            "pageRequest": {
              "members": {
                "page": "bigint",
                "pageSize": "bigint",
              },
            },
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Refund: POST /api/v1/refund/card */
export const refundCard = {
  "id": "refundCard",
  "method": "POST",
  "path": "/api/v1/refund/card",
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
        "009_001": "business",
        "009_002": "business",
        "009_003": "business",
        "009_004": "business",
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
} as const;

/** Registration of an account for auto charge: POST /api/v1/bankaccounts/as-rcg-svc/ars/register */
export const registerAutoChargeAccount = {
  "id": "registerAutoChargeAccount",
  "method": "POST",
  "path": "/api/v1/bankaccounts/as-rcg-svc/ars/register",
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
      "required": true,
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": true,
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
      "encrypted": true,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Registration of a bank account: POST /api/v1/bankaccounts/ars/register */
export const registerBankAccount = {
  "id": "registerBankAccount",
  "method": "POST",
  "path": "/api/v1/bankaccounts/ars/register",
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
      "required": true,
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
        "002_013": "business",
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
} as const;

/** Registration of auto charge at payment: POST /api/v1/recharges/auto/payments/register */
export const registerPaymentAutoCharge = {
  "id": "registerPaymentAutoCharge",
  "method": "POST",
  "path": "/api/v1/recharges/auto/payments/register",
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
      "required": true,
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Registration of a physical card: POST /api/v1/prepay-card/physical/register */
export const registerPhysicalCard = {
  "id": "registerPhysicalCard",
  "method": "POST",
  "path": "/api/v1/prepay-card/physical/register",
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
      "required": true,
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
        "003_001": "business",
        "003_012": "business",
        "003_013": "business",
        "003_014": "business",
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
} as const;

/** Registration of a member: POST /api/v1/user/registration */
export const registerUser = {
  "id": "registerUser",
  "method": "POST",
  "path": "/api/v1/user/registration",
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
      "required": true,
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
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "numbers": {
        "of": [
          {
            "members": {
              "userId": "bigint",
            },
          },
        ],
      },
      "encrypted": true,
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
      "encrypted": true,
      "codes": {
        "000_002": "invalid-request",
        "000_003": "invalid-request",
        "000_015": "invalid-request",
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
} as const;

/** Reissuance of a prepaid card that expires: POST /api/v1/prepay-card/expired/reissue */
export const reissueExpiringCard = {
  "id": "reissueExpiringCard",
  "method": "POST",
  "path": "/api/v1/prepay-card/expired/reissue",
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
      "required": true,
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
    "numbers": {
      "of": [
        {
          "members": {
            "userInfo": {
              "members": {
                "userId": "bigint",
              },
            },
          },
        },
      ],
    },
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
        "001_006": "business",
        "003_004": "business",
        "003_005": "business",
        "003_006": "business",
        "003_007": "business",
        "003_008": "business",
        "003_009": "business",
        "003_010": "business",
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
} as const;

/** Charging or cashing out at a convenience store: POST /api/v1/payment/generate/barcode-spec */
export const requestBarcodeText = {
  "id": "requestBarcodeText",
  "method": "POST",
  "path": "/api/v1/payment/generate/barcode-spec",
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
      "required": true,
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
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Discarding a card: POST /api/v1/card/terminate */
export const terminateCard = {
  "id": "terminateCard",
  "method": "POST",
  "path": "/api/v1/card/terminate",
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
        "001_006": "business",
        "001_047": "business",
        "001_052": "business",
        "001_059": "business",
        "001_061": "business",
        "001_062": "business",
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
} as const;

/** Transfer of a card balance: POST /api/v1/transfer/balance */
export const transferBalance = {
  "id": "transferBalance",
  "method": "POST",
  "path": "/api/v1/transfer/balance",
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
      "required": true,
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Membership cancellation: POST /api/v1/user/unregister */
export const unregisterUser = {
  "id": "unregisterUser",
  "method": "POST",
  "path": "/api/v1/user/unregister",
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** Modification of the card's limit: POST /api/v1/card/payment/limit/update */
export const updateCardPaymentLimit = {
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
} as const;

/** Modification of the lower-limit auto charge: POST /api/v1/recharges/auto/lower-limit/update */
export const updateLowerLimitCharge = {
  "id": "updateLowerLimitCharge",
  "method": "POST",
  "path": "/api/v1/recharges/auto/lower-limit/update",
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
      "required": true,
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
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
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
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
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
} as const;

/** What an engine must know of each operation, by operation id. */
export const operations: {
  /** Payment: POST /api/v1/payment/no-hce */
  readonly approvePayment: typeof approvePayment;
  /** Cancellation of a charge: POST /api/v1/recharges/by-bank-accounts/no-hce/cancel */
  readonly cancelCharge: typeof cancelCharge;
  /** Cancellation of a payment: POST /api/v1/payment/cancel/no-hce */
  readonly cancelPayment: typeof cancelPayment;
  /** Modification of the card's state: POST /api/v1/card/status */
  readonly changeCardStatus: typeof changeCardStatus;
  /** Charge from a bank account: POST /api/v1/recharges/by-bank-accounts/no-hce */
  readonly chargeCard: typeof chargeCard;
  /** Real name verification of an account holder: POST /api/v1/bankaccounts/user/valid */
  readonly checkAccountHolder: typeof checkAccountHolder;
  /** Check of a login id before the registration: POST /api/v1/user/checkRegistrationId */
  readonly checkLoginId: typeof checkLoginId;
  /** Check of a member's password: POST /api/v1/user/password/check */
  readonly checkPassword: typeof checkPassword;
  /** Authentication code before the ARS authentication: POST /api/v1/bankaccounts/ars/auth */
  readonly createArsCode: typeof createArsCode;
  /** Issuance of a one-time token: POST /api/v2/payment/generate/onetimetoken */
  readonly createOneTimeToken: typeof createOneTimeToken;
  /** Deletion of a bank account: POST /api/v1/bankaccounts/delete */
  readonly deleteBankAccount: typeof deleteBankAccount;
  /** Finding a login id: POST /api/v1/user/loginId/find */
  readonly findLoginId: typeof findLoginId;
  /** Search for the authentication of a member: POST /api/v1/user/deduction/info */
  readonly getAuthenticationState: typeof getAuthenticationState;
  /** Search for the registered account of a member: POST /api/v1/bankaccounts/info */
  readonly getBankAccount: typeof getBankAccount;
  /** Search for account registration status: POST /api/v1/bankaccounts/ars/register/inquiry */
  readonly getBankAccountRegistration: typeof getBankAccountRegistration;
  /** Search for the account information of a member: POST /api/v1/bankaccounts/inquiry */
  readonly getBankAccountState: typeof getBankAccountState;
  /** Inquiry of card tax deduction status: POST /api/v1/cards/deduction */
  readonly getCardDeduction: typeof getCardDeduction;
  /** Inquiry of the member of a card: POST /api/v1/user/card/info */
  readonly getCardMember: typeof getCardMember;
  /** Checking the result of a charge or its cancellation: POST /api/v1/recharges/by-bank-account/result/inquiry */
  readonly getChargeResult: typeof getChargeResult;
  /** Search for the refund fee: POST /api/v1/refund/fee */
  readonly getRefundFee: typeof getRefundFee;
  /** Card product inquiry: POST /api/v1/service/info/list */
  readonly getServiceInfo: typeof getServiceInfo;
  /** Inquiry of an unregistered card: POST /api/v1/unregister/card/info */
  readonly getUnregisteredCard: typeof getUnregisteredCard;
  /** Search for member information: POST /api/v1/user/info */
  readonly getUserInfo: typeof getUserInfo;
  /** Inquiry of the virtual account of a card: POST /api/v1/card/virtual-account/inquiry */
  readonly getVirtualAccount: typeof getVirtualAccount;
  /** Application for a prepaid card: POST /api/v1/prepay-card/issue/delivery */
  readonly issuePrepaidCard: typeof issuePrepaidCard;
  /** List of card gifts, for administrators: POST /api/v1/admin/gifts/cards/list */
  readonly listCardGifts: typeof listCardGifts;
  /** Search for card: POST /api/v1/user/card/list */
  readonly listCards: typeof listCards;
  /** List of mileage cards: POST /api/v1/mileage/cards/list */
  readonly listMileageCards: typeof listMileageCards;
  /** Search for the terms and conditions: POST /api/v1/user/terms/all */
  readonly listTerms: typeof listTerms;
  /** Transaction history of a card: POST /api/v1/transaction/card */
  readonly listTransactions: typeof listTransactions;
  /** Refund: POST /api/v1/refund/card */
  readonly refundCard: typeof refundCard;
  /** Registration of an account for auto charge: POST /api/v1/bankaccounts/as-rcg-svc/ars/register */
  readonly registerAutoChargeAccount: typeof registerAutoChargeAccount;
  /** Registration of a bank account: POST /api/v1/bankaccounts/ars/register */
  readonly registerBankAccount: typeof registerBankAccount;
  /** Registration of auto charge at payment: POST /api/v1/recharges/auto/payments/register */
  readonly registerPaymentAutoCharge: typeof registerPaymentAutoCharge;
  /** Registration of a physical card: POST /api/v1/prepay-card/physical/register */
  readonly registerPhysicalCard: typeof registerPhysicalCard;
  /** Registration of a member: POST /api/v1/user/registration */
  readonly registerUser: typeof registerUser;
  /** Reissuance of a prepaid card that expires: POST /api/v1/prepay-card/expired/reissue */
  readonly reissueExpiringCard: typeof reissueExpiringCard;
  /** Charging or cashing out at a convenience store: POST /api/v1/payment/generate/barcode-spec */
  readonly requestBarcodeText: typeof requestBarcodeText;
  /** Discarding a card: POST /api/v1/card/terminate */
  readonly terminateCard: typeof terminateCard;
  /** Transfer of a card balance: POST /api/v1/transfer/balance */
  readonly transferBalance: typeof transferBalance;
  /** Membership cancellation: POST /api/v1/user/unregister */
  readonly unregisterUser: typeof unregisterUser;
  /** Modification of the card's limit: POST /api/v1/card/payment/limit/update */
  readonly updateCardPaymentLimit: typeof updateCardPaymentLimit;
  /** Modification of the lower-limit auto charge: POST /api/v1/recharges/auto/lower-limit/update */
  readonly updateLowerLimitCharge: typeof updateLowerLimitCharge;
} = {
  approvePayment,
  cancelCharge,
  cancelPayment,
  changeCardStatus,
  chargeCard,
  checkAccountHolder,
  checkLoginId,
  checkPassword,
  createArsCode,
  createOneTimeToken,
  deleteBankAccount,
  findLoginId,
  getAuthenticationState,
  getBankAccount,
  getBankAccountRegistration,
  getBankAccountState,
  getCardDeduction,
  getCardMember,
  getChargeResult,
  getRefundFee,
  getServiceInfo,
  getUnregisteredCard,
  getUserInfo,
  getVirtualAccount,
  issuePrepaidCard,
  listCardGifts,
  listCards,
  listMileageCards,
  listTerms,
  listTransactions,
  refundCard,
  registerAutoChargeAccount,
  registerBankAccount,
  registerPaymentAutoCharge,
  registerPhysicalCard,
  registerUser,
  reissueExpiringCard,
  requestBarcodeText,
  terminateCard,
  transferBalance,
  unregisterUser,
  updateCardPaymentLimit,
  updateLowerLimitCharge,
};
