// Made from the contract by `plate generate`. Do not edit: change the contract and run it again.

/** Test data: for each operation and scenario the request body and the answer that belongs to it. */
export const examples = {
  "changeCardStatus": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA00000000000000000000001",
          "status": "SUSPEND",
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
    "resumed": {
      "summary": "200 - Success, suspension lifted",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "cardNo": "9410000000000001",
          "status": "RESUME",
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
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA00000000000000000000001",
          "status": "CLOSE",
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
      "summary": "400 - Wallet user not found",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740992n,
          "par": "KONA00000000000000000000001",
          "status": "SUSPEND",
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
    "invalidCard": {
      "summary": "400 - Invalid card info",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA00000000000000000000002",
          "status": "SUSPEND",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_001",
            "description": "Invalid card info",
          },
        },
      },
    },
    "parNotFound": {
      "summary": "400 - Cannot find par",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA00000000000000000000009",
          "status": "SUSPEND",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_021",
            "description": "Cannot find par",
          },
        },
      },
    },
    "alreadyTerminated": {
      "summary": "400 - Card already terminated",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA00000000000000000000003",
          "status": "SUSPEND",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_022",
            "description": "Card already terminated",
          },
        },
      },
    },
  },
  "checkPassword": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "loginId": "member@example.com",
          "loginPassword": "135792",
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
          "userId": 9999999999999999999n,
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "loginId": "member@example.com",
          "loginPassword": "13579",
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
      "summary": "400 - Wallet user not found.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "loginId": "nobody@example.com",
          "loginPassword": "135792",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "001_006",
            "description": "Wallet user not found.",
          },
        },
      },
    },
    "wrongPassword": {
      "summary": "400 - Wallet pin didn't match.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "loginId": "member@example.com",
          "loginPassword": "246801",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "001_045",
            "description": "Wallet pin didn't match.",
          },
        },
      },
    },
    "tooManyAttempts": {
      "summary": "400 - Login attempts exceeded",
      "request": {
        "mediaType": "application/json",
        "body": {
          "loginId": "locked@example.com",
          "loginPassword": "135792",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "001_069",
            "description": "Wallet login failed. User login attempt crossed please reset password.",
          },
        },
      },
    },
    "notActive": {
      "summary": "400 - User not active",
      "request": {
        "mediaType": "application/json",
        "body": {
          "loginId": "dormant@example.com",
          "loginPassword": "135792",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "001_068",
            "description": "Wallet login failed. User not active.",
          },
        },
      },
    },
    "blocked": {
      "summary": "400 - User is blocked",
      "request": {
        "mediaType": "application/json",
        "body": {
          "loginId": "blocked@example.com",
          "loginPassword": "135792",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "001_080",
            "description": "User is blocked forgiven data and asp configuration.",
          },
        },
      },
    },
  },
  "getCardDeduction": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "par": "KONA00000000000000000000001",
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
          "par": "KONA00000000000000000000001",
          "deductionDate": 20221108,
          "created": "20221107093000",
        },
      },
    },
    "notApplied": {
      "summary": "200 - Success, not applied for",
      "request": {
        "mediaType": "application/json",
        "body": {
          "par": "KONA00000000000000000000002",
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
          "par": "KONA00000000000000000000002",
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "par": "",
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
  },
  "listCards": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
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
          "cardDataInfo": [
            {
              "par": "KONA00000000000000000000001",
              "limits": {
                "once": 500000,
                "day": 1000000,
                "month": 5000000,
              },
              "balance": 125000,
              "pendingAmount": 0,
              "isNamed": true,
            },
            {
              "par": "KONA00000000000000000000002",
              "balance": 0,
              "pendingAmount": 9999999999,
              "isNamed": false,
            },
          ],
        },
      },
    },
    "oneCard": {
      "summary": "200 - Success, one card",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA00000000000000000000001",
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
          "cardDataInfo": [
            {
              "par": "KONA00000000000000000000001",
              "limits": {
                "once": 500000,
                "day": 1000000,
                "month": 5000000,
              },
              "balance": 125000,
              "pendingAmount": 0,
              "isNamed": true,
            },
          ],
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 0n,
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
      "summary": "400 - Wallet user not found",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740992n,
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
  },
  "refundCard": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "refund-0001",
          "userId": 9007199254740993n,
          "cardExpiry": "2912",
          "dcvv": "123",
          "oneTimeToken": "9410000000000099",
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
          "nrNumber": "202211081208140001",
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "refund-0001",
          "userId": 9007199254740993n,
          "cardExpiry": "2912",
          "dcvv": "12",
          "oneTimeToken": "9410000000000099",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "000_002",
            "description": "Invalid input parameter. dcvv",
          },
        },
      },
    },
    "noAccount": {
      "summary": "400 - Bank account is null.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "refund-0002",
          "userId": 9007199254740995n,
          "cardExpiry": "2912",
          "dcvv": "123",
          "oneTimeToken": "9410000000000099",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "009_001",
            "description": "Bank account is null.",
          },
        },
      },
    },
    "amountOverLimit": {
      "summary": "400 - Refund amount over limit in month.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "refund-0003",
          "userId": 9007199254740996n,
          "cardExpiry": "2912",
          "dcvv": "123",
          "oneTimeToken": "9410000000000099",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "009_002",
            "description": "Refund amount over limit in month.",
          },
        },
      },
    },
    "countOverLimit": {
      "summary": "400 - Refund count over limit in month.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "refund-0004",
          "userId": 9007199254740997n,
          "cardExpiry": "2912",
          "dcvv": "123",
          "oneTimeToken": "9410000000000099",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "009_003",
            "description": "Refund count over limit in month.",
          },
        },
      },
    },
    "denied": {
      "summary": "400 - Refund denied.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "refund-0005",
          "userId": 9007199254740998n,
          "cardExpiry": "2912",
          "dcvv": "123",
          "oneTimeToken": "9410000000000099",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "009_004",
            "description": "Refund denied.",
          },
        },
      },
    },
  },
  "terminateCard": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA00000000000000000000001",
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
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA0000000000000000000001",
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
      "summary": "400 - Wallet user not found",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740992n,
          "par": "KONA00000000000000000000001",
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
    "invalidCard": {
      "summary": "400 - Invalid card info",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA00000000000000000000002",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "001_047",
            "description": "Invalid card info",
          },
        },
      },
    },
    "hasBalance": {
      "summary": "400 - Active card has balance",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA00000000000000000000003",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "001_052",
            "description": "Active card has balance",
          },
        },
      },
    },
    "basicCard": {
      "summary": "400 - Can not delete basic card",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA00000000000000000000004",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "001_059",
            "description": "Can not delete basic card",
          },
        },
      },
    },
    "subCard": {
      "summary": "400 - Cannot delete Sub card directly, Sub Card will be automatically deleted when Main card deleted.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA00000000000000000000005",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "001_061",
            "description": "Cannot delete Sub card directly, Sub Card will be automatically deleted when Main card deleted.",
          },
        },
      },
    },
    "connected": {
      "summary": "400 - Card is married to cardSe. Disconnect before delete.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA00000000000000000000006",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "001_062",
            "description": "Card is married to cardSe. Disconnect before delete.",
          },
        },
      },
    },
  },
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
