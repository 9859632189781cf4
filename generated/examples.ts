// Made from openapi/ by `plate generate`. Do not edit: change the contract and run it again.

/** Test data: for each operation and scenario the request body and the answer that belongs to it. */
export const examples = {
  "updateCardPaymentLimit": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA00000000000000000000001",
          "limits": {
            "once": 500000,
            "day": 1000000,
            "month": 5000000,
          },
        },
      },
      "response": {
        "status": "200",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "000_000",
            "description": "Success",
          },
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - invalid parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA0000000000000000000001",
          "limits": {
            "once": 500000,
            "day": 1000000,
            "month": 5000000,
          },
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "000_002",
            "description": "Invalid input parameter",
          },
        },
      },
    },
    "userNotFound": {
      "summary": "400 - User not found",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740992n,
          "par": "KONA00000000000000000000001",
          "limits": {
            "once": 500000,
            "day": 1000000,
            "month": 5000000,
          },
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "001_006",
            "description": "Wallet user not found",
          },
        },
      },
    },
    "noAccountInfo": {
      "summary": "400 - In case there is no account information linked",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740995n,
          "par": "KONA00000000000000000000001",
          "limits": {
            "once": 500000,
            "day": 1000000,
            "month": 5000000,
          },
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_024",
            "description": "Don't have account info",
          },
        },
      },
    },
  },
} as const;
