// Made from the contract by `plate generate`. Do not edit: change the contract and run it again.

/** Test data: for each operation and scenario the request body and the answer that belongs to it. */
export const examples = {
  "approvePayment": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "oneTimeToken": "9410000000000099",
          "dcvv": "123",
          "amount": 10000,
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
          "transactionId": "payment-0001",
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
          "cardNo": "9410000000000001",
          "balance": 115000,
          "approvalCode": "123456",
          "nrNumber": "202211081208140001",
          "approvalTime": "20221108120814608",
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "oneTimeToken": "9410000000000099",
          "dcvv": "123",
          "amount": 0,
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
          "transactionId": "payment-0001",
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
    "entryMode": {
      "summary": "400 - The entered card cannot be transacted through the POS Entry Mode.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "oneTimeToken": "9410000000000005",
          "dcvv": "123",
          "amount": 10000,
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
          "transactionId": "payment-0005",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_005",
            "description": "The entered card cannot be transacted through the POS Entry Mode.",
          },
        },
      },
    },
    "invalidTransaction": {
      "summary": "400 - Invalid Transaction.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "oneTimeToken": "9410000000000006",
          "dcvv": "123",
          "amount": 10000,
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
          "transactionId": "payment-0006",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_006",
            "description": "Invalid Transaction.",
          },
        },
      },
    },
    "invalidAmount": {
      "summary": "400 - Invalid amount.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "oneTimeToken": "9410000000000007",
          "dcvv": "123",
          "amount": 10000,
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
          "transactionId": "payment-0007",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_007",
            "description": "Invalid amount.",
          },
        },
      },
    },
    "invalidCardNumber": {
      "summary": "400 - Invalid card number.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "oneTimeToken": "9410000000000008",
          "dcvv": "123",
          "amount": 10000,
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
          "transactionId": "payment-0008",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_008",
            "description": "Invalid card number.",
          },
        },
      },
    },
    "formatError": {
      "summary": "400 - Requeset format error.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "oneTimeToken": "9410000000000009",
          "dcvv": "123",
          "amount": 10000,
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
          "transactionId": "payment-0009",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_009",
            "description": "Requeset format error.",
          },
        },
      },
    },
    "overLimitOfStore": {
      "summary": "400 - Over limit of the store.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "oneTimeToken": "9410000000000010",
          "dcvv": "123",
          "amount": 10000,
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
          "transactionId": "payment-0010",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_010",
            "description": "Over limit of the store.",
          },
        },
      },
    },
    "expiredCard": {
      "summary": "400 - Expired card.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "oneTimeToken": "9410000000000011",
          "dcvv": "123",
          "amount": 10000,
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
          "transactionId": "payment-0011",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_011",
            "description": "Expired card.",
          },
        },
      },
    },
    "notPermitted": {
      "summary": "400 - Transaction not permitted.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "oneTimeToken": "9410000000000012",
          "dcvv": "123",
          "amount": 10000,
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
          "transactionId": "payment-0012",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_012",
            "description": "Transaction not permitted.",
          },
        },
      },
    },
  },
  "cancelCharge": {
    "success": {
      "summary": "200 - Success.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "cancel-0001",
          "userId": 9007199254740993n,
          "nrNumber": "202211081208140001",
          "oneTimeToken": "9410000000000099",
          "dcvv": "123",
          "cardExpiry": "2912",
        },
      },
      "response": {
        "status": "200",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "000_000",
            "description": "Success.",
          },
          "isPending": false,
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "cancel-0001",
          "userId": 9007199254740993n,
          "nrNumber": "",
          "oneTimeToken": "9410000000000099",
          "dcvv": "123",
          "cardExpiry": "2912",
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
    "noAccount": {
      "summary": "400 - Bank account not found.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "cancel-0002",
          "userId": 9007199254740995n,
          "nrNumber": "202211081208140001",
          "oneTimeToken": "9410000000000099",
          "dcvv": "123",
          "cardExpiry": "2912",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "007_001",
            "description": "Bank account not found.",
          },
        },
      },
    },
    "notPossible": {
      "summary": "400 - Cancellation not possible for this transaction.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "cancel-0003",
          "userId": 9007199254740993n,
          "nrNumber": "202211081208140003",
          "oneTimeToken": "9410000000000099",
          "dcvv": "123",
          "cardExpiry": "2912",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "007_030",
            "description": "Cancellation not possible for this transaction.",
          },
        },
      },
    },
    "otherMethod": {
      "summary": "400 - Cancel request for another method.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "cancel-0004",
          "userId": 9007199254740993n,
          "nrNumber": "202211081208140004",
          "oneTimeToken": "9410000000000099",
          "dcvv": "123",
          "cardExpiry": "2912",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "007_040",
            "description": "Cancel request for another method.",
          },
        },
      },
    },
    "otherName": {
      "summary": "400 - Cancellation request denied due to name mismatch.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "cancel-0005",
          "userId": 9007199254740996n,
          "nrNumber": "202211081208140001",
          "oneTimeToken": "9410000000000099",
          "dcvv": "123",
          "cardExpiry": "2912",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "007_043",
            "description": "Cancellation request denied due to name mismatch.",
          },
        },
      },
    },
  },
  "cancelPayment": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
          "amount": 10000,
          "nrNumber": "202211081208140001",
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
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
          "balance": 125000,
          "approvalTime": "20221108120914608",
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "941000000000001",
          "amount": 10000,
          "nrNumber": "202211081208140001",
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
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
    "entryMode": {
      "summary": "400 - The entered card cannot be transacted through the POS Entry Mode.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
          "amount": 10000,
          "nrNumber": "202211081208140025",
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_005",
            "description": "The entered card cannot be transacted through the POS Entry Mode.",
          },
        },
      },
    },
    "invalidTransaction": {
      "summary": "400 - Invalid Transaction.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
          "amount": 10000,
          "nrNumber": "202211081208140026",
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_006",
            "description": "Invalid Transaction.",
          },
        },
      },
    },
    "invalidAmount": {
      "summary": "400 - Invalid amount.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
          "amount": 10000,
          "nrNumber": "202211081208140027",
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_007",
            "description": "Invalid amount.",
          },
        },
      },
    },
    "invalidCardNumber": {
      "summary": "400 - Invalid card number.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
          "amount": 10000,
          "nrNumber": "202211081208140028",
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_008",
            "description": "Invalid card number.",
          },
        },
      },
    },
    "formatError": {
      "summary": "400 - Requeset format error.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
          "amount": 10000,
          "nrNumber": "202211081208140029",
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_009",
            "description": "Requeset format error.",
          },
        },
      },
    },
    "overLimitOfStore": {
      "summary": "400 - Over limit of the store.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
          "amount": 10000,
          "nrNumber": "202211081208140030",
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_010",
            "description": "Over limit of the store.",
          },
        },
      },
    },
    "expiredCard": {
      "summary": "400 - Expired card.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
          "amount": 10000,
          "nrNumber": "202211081208140031",
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_011",
            "description": "Expired card.",
          },
        },
      },
    },
    "notPermitted": {
      "summary": "400 - Transaction not permitted.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
          "amount": 10000,
          "nrNumber": "202211081208140032",
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_012",
            "description": "Transaction not permitted.",
          },
        },
      },
    },
    "notPermittedHere": {
      "summary": "400 - Transaction does not permitted to terminal.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
          "amount": 10000,
          "nrNumber": "202211081208140033",
          "merchantId": "M00000000000001",
          "channel": "OPENAPI",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "006_013",
            "description": "Transaction does not permitted to terminal.",
          },
        },
      },
    },
  },
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
  "chargeCard": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "charge-0001",
          "userId": 9007199254740993n,
          "amount": 10000,
          "oneTimeToken": "9410000000000099",
          "dcvv": "123",
          "merchantId": "M00000000000001",
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
          "sequenceId": "charge-0001",
          "userId": 9007199254740993n,
          "amount": 0,
          "oneTimeToken": "9410000000000099",
          "dcvv": "123",
          "merchantId": "M00000000000001",
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
  "checkAccountHolder": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "bankAccount": "10000000000001",
          "bankCode": "004",
          "userId": 9007199254740993n,
          "userName": "Hong Gildong",
          "birthDate": "19900101",
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
          "bankAccount": "10000000000001",
          "bankCode": "04",
          "userId": 9007199254740993n,
          "userName": "Hong Gildong",
          "birthDate": "19900101",
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
  "checkLoginId": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "loginId": "new@example.com",
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
          "loginId": "",
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
  "createArsCode": {
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
  },
  "createOneTimeToken": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
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
    "atm": {
      "summary": "200 - Success, ATM",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
          "type": "ATM",
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
          "cardNo": "941000000000001",
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
  "deleteBankAccount": {
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
  },
  "findLoginId": {
    "success": {
      "summary": "200 - Success.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "ci": "CI00000000000000000000000000000000000000000000000000000000000000000000000000000000000001",
        },
      },
      "response": {
        "status": "200",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "000_000",
            "description": "Success.",
          },
          "loginId": "member@example.com",
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "ci": "CI",
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
  "getAuthenticationState": {
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
          "isAuthed": true,
        },
      },
    },
    "open": {
      "summary": "200 - Success, not authenticated",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740994n,
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
          "isAuthed": false,
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
  },
  "getBankAccount": {
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
          "userId": 9007199254740993n,
          "accountInfo": {
            "accountId": "00001",
            "userName": "Hong Gildong",
          },
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
  },
  "getBankAccountRegistration": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "regNo": "2022110812081400000001",
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
          "status": "BANK_ACC_REGISTERED",
        },
      },
    },
    "failed": {
      "summary": "200 - Success, authentication failed",
      "request": {
        "mediaType": "application/json",
        "body": {
          "regNo": "2022110812081400000002",
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
          "status": "ARS_AUTH_FAILED",
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "regNo": "202211081208140000001",
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
  "getBankAccountState": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 900719925474099,
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
          "userId": 1000000000000000,
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
  "getCardMember": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
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
          "userId": 9007199254740993n,
        },
      },
    },
    "nobody": {
      "summary": "200 - Success, no member",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000002",
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
          "cardNo": "941000000000001",
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
  "getChargeResult": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "charge-0001",
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
          "result": "COMPLETED",
        },
      },
    },
    "pending": {
      "summary": "200 - Success, pending",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "charge-0002",
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
          "result": "PENDING",
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "sequenceId": "",
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
  "getRefundFee": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "oneTimeToken": "9410000000000099",
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
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "oneTimeToken": "941000000000009",
          "userId": 9007199254740993n,
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
  "getServiceInfo": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "serviceIdList": [
            "123456789012345",
          ],
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
          "serviceInfos": [
            {
              "serviceId": "123456789012345",
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
          "serviceIdList": [
            "12345678901234",
          ],
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
  "getUnregisteredCard": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000003",
          "expiryDate": "2912",
          "cardCVC": "123",
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
          "cardNo": "9410000000000003",
          "expiryDate": "2912",
          "cardCVC": "12",
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
  "getUserInfo": {
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
          "userInfo": {
            "aspId": "ASP000000000001",
            "userId": 9007199254740993n,
            "birthDate": "19900101",
            "ci": "CI00000000000000000000000000000000000000000000000000000000000000000000000000000000000001",
            "loginId": "member@example.com",
            "nationality": "Korean",
            "gender": "Female",
            "mobileNumber": "01000000000",
            "userName": "Hong Gildong",
            "email": "member@example.com",
          },
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
  },
  "getVirtualAccount": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
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
          "accountNo": "10000000000001",
          "bankCode": "004",
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "941000000000001",
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
  "issuePrepaidCard": {
    "success": {
      "summary": "200 - Success.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "serviceId": "123456789012345",
          "isDeliveryRequired": true,
          "userInfo": {
            "userId": 9007199254740993n,
            "addressInfo": {
              "address": "1 Example-ro",
              "addressDetail": "Room 101",
              "zipCode": "04524",
            },
          },
        },
      },
      "response": {
        "status": "200",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "000_000",
            "description": "Success.",
          },
          "cardApplyNo": "2022110812081400000001",
          "mobileCardNo": "9410000000000004",
          "mobileCardCVC": "123",
          "mobileCardPar": "KONA00000000000000000000004",
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userInfo": {
            "userId": 9007199254740993n,
          },
          "serviceId": "12345678901234",
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
          "userInfo": {
            "userId": 9007199254740992n,
          },
          "serviceId": "123456789012345",
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
    "deliveryNeeded": {
      "summary": "400 - Card delivery should be required in case of normal type.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userInfo": {
            "userId": 9007199254740993n,
          },
          "serviceId": "123456789012345",
          "isDeliveryRequired": false,
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_024",
            "description": "Card delivery should be required in case of normal type.",
          },
        },
      },
    },
  },
  "listCardGifts": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "searchType": "SENT",
          "pageRequest": {
            "page": 0,
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
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "searchType": "SENT",
          "pageRequest": {
            "page": 1001,
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
  "listMileageCards": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "pageRequest": {
            "orderByDirection": "ASC",
            "page": 0n,
            "pageSize": 10n,
          },
          "policySubType": "01",
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
          "pageResponse": {},
          "mileageCardList": [
            {
              "cardNo": "94100000000000000001",
              "currentCount": "3",
              "merchantId": "M00000000000001",
              "merchantType": "MC",
              "policyEnable": "Y",
              "policyName": "Coffee",
              "mileageId": "00000000000000000001",
              "status": "ACTIVE",
              "statusCode": "01",
              "targetCount": "10",
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
          "pageRequest": {},
          "policySubType": "03",
          "userId": 9007199254740993n,
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
  "listTerms": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {},
      },
      "response": {
        "status": "200",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "000_000",
            "description": "Success",
          },
          "termsList": [
            {
              "tcId": 1n,
              "title": "Terms of use",
              "url": "https://example.com/terms/1",
              "required": "MANDATORY",
              "order": "1",
              "isAgree": false,
            },
          ],
        },
      },
    },
    "ofMember": {
      "summary": "200 - Success, of a member",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "tcActionType": "PY",
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
          "termsList": [
            {
              "tcId": 2n,
              "tcActionType": "PY",
              "title": "Terms of payment",
              "url": "https://example.com/terms/2",
              "required": "OPTIONAL",
              "order": "2",
              "isAgree": true,
              "agreeDate": "20221108120814608",
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
          "locale": "K",
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
  "listTransactions": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "par": "KONA00000000000000000000001",
          "startDate": "20221101",
          "endDate": "20221130",
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
    "charges": {
      "summary": "200 - Success, charges",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 900719925474099,
          "par": "KONA00000000000000000000001",
          "startDate": "20221101",
          "endDate": "20221130",
          "trType": "01",
          "pageRequest": {
            "orderByDirection": "DESC",
            "page": 0n,
            "pageSize": 10n,
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
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "par": "KONA00000000000000000000001",
          "startDate": "20221101",
          "endDate": "20221130",
          "trType": "04",
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
  "registerAutoChargeAccount": {
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
  },
  "registerBankAccount": {
    "success": {
      "summary": "200 - Success.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "bankAccount": "10000000000001",
          "bankCode": "004",
          "bankName": "Kookmin",
          "userName": "Hong Gildong",
          "birthDate": "19900101",
        },
      },
      "response": {
        "status": "200",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "000_000",
            "description": "Success.",
          },
          "bankAccRegNo": "2022110812081400000001",
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "bankAccount": "",
          "bankCode": "004",
          "bankName": "Kookmin",
          "userName": "Hong Gildong",
          "birthDate": "19900101",
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
    "inProgress": {
      "summary": "400 - Ars auth and bank account register is still in progress.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740995n,
          "bankAccount": "10000000000001",
          "bankCode": "004",
          "bankName": "Kookmin",
          "userName": "Hong Gildong",
          "birthDate": "19900101",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "002_013",
            "description": "Ars auth and bank account register is still in progress.",
          },
        },
      },
    },
  },
  "registerPaymentAutoCharge": {
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
  "registerPhysicalCard": {
    "success": {
      "summary": "200 - Success.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "physicalCardNo": "9410000000000003",
          "physicalCardExpDate": "2912",
          "physicalCardCVC": "123",
        },
      },
      "response": {
        "status": "200",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "000_000",
            "description": "Success.",
          },
          "mobileCardNo": "9410000000000004",
          "par": "KONA00000000000000000000004",
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "physicalCardNo": "9410000000000003",
          "physicalCardExpDate": "2912",
          "physicalCardCVC": "12",
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
    "invalidCard": {
      "summary": "400 - Invalid card info.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "physicalCardNo": "9410000000000003",
          "physicalCardExpDate": "2912",
          "physicalCardCVC": "124",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_001",
            "description": "Invalid card info.",
          },
        },
      },
    },
    "notReady": {
      "summary": "400 - Indicated card issue is not ready to active.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "physicalCardNo": "9410000000000015",
          "physicalCardExpDate": "2912",
          "physicalCardCVC": "123",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_012",
            "description": "Indicated card issue is not ready to active.",
          },
        },
      },
    },
    "notIssued": {
      "summary": "400 - Indicated card issue not found error.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "physicalCardNo": "9410000000000019",
          "physicalCardExpDate": "2912",
          "physicalCardCVC": "123",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_013",
            "description": "Indicated card issue not found error.",
          },
        },
      },
    },
    "terminated": {
      "summary": "400 - Digital card is already terminated error.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "physicalCardNo": "9410000000000016",
          "physicalCardExpDate": "2912",
          "physicalCardCVC": "123",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_014",
            "description": "Digital card is already terminated error.",
          },
        },
      },
    },
  },
  "registerUser": {
    "success": {
      "summary": "200 - Success.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "ci": "CI00000000000000000000000000000000000000000000000000000000000000000000000000000000000001",
          "loginId": "member@example.com",
          "loginPassword": "135792",
          "birthDate": "19900101",
          "nationality": "Korean",
          "gender": "Female",
          "userName": "Hong Gildong",
          "mobileNumber": "01000000000",
          "email": "member@example.com",
        },
      },
      "response": {
        "status": "200",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "000_000",
            "description": "Success.",
          },
          "userId": 9007199254740993n,
          "basicCardInfo": {
            "par": "KONA00000000000000000000001",
            "cardNo": "9410000000000001",
            "expiryDate": "291231",
            "serviceId": "123456789012345",
          },
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input value.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "loginId": "member@example.com",
          "loginPassword": "135792",
          "birthDate": "19900101",
          "nationality": "Korean",
          "gender": "Any",
          "userName": "Hong Gildong",
          "mobileNumber": "01000000000",
          "email": "member@example.com",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "000_002",
            "description": "Invalid input value.",
          },
        },
      },
    },
    "missing": {
      "summary": "400 - Missing required values.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "loginPassword": "135792",
          "birthDate": "19900101",
          "nationality": "Korean",
          "gender": "Female",
          "userName": "Hong Gildong",
          "mobileNumber": "01000000000",
          "email": "member@example.com",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "000_003",
            "description": "Missing required values.",
          },
        },
      },
    },
    "length": {
      "summary": "400 - The length of value does not match.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "loginId": "member@example.com",
          "loginPassword": "135792",
          "birthDate": "1990101",
          "nationality": "Korean",
          "gender": "Female",
          "userName": "Hong Gildong",
          "mobileNumber": "01000000000",
          "email": "member@example.com",
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "000_015",
            "description": "The length of value does not match.",
          },
        },
      },
    },
  },
  "reissueExpiringCard": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardInfo": {
            "oldCardNo": "9410000000000001",
          },
          "userInfo": {
            "userId": 9007199254740993n,
            "addressInfo": {
              "address": "1 Example-ro",
              "addressDetail": "Room 101",
              "zipCode": "04524",
            },
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
          "cardApplyNo": "2022110812081400000001",
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardInfo": {
            "oldCardNo": "941000000000001",
          },
          "userInfo": {
            "userId": 9007199254740993n,
            "addressInfo": {
              "address": "1 Example-ro",
              "addressDetail": "Room 101",
              "zipCode": "04524",
            },
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
      "summary": "400 - Wallet user not found.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardInfo": {
            "oldCardNo": "9410000000000001",
          },
          "userInfo": {
            "userId": 9007199254740992n,
            "addressInfo": {
              "address": "1 Example-ro",
              "addressDetail": "Room 101",
              "zipCode": "04524",
            },
          },
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
    "notAllowed": {
      "summary": "400 - Card issue status is not allowed to reissue",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardInfo": {
            "oldCardNo": "9410000000000011",
          },
          "userInfo": {
            "userId": 9007199254740993n,
            "addressInfo": {
              "address": "1 Example-ro",
              "addressDetail": "Room 101",
              "zipCode": "04524",
            },
          },
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_004",
            "description": "Card issue status is not allowed to reissue",
          },
        },
      },
    },
    "notActive": {
      "summary": "400 - Card status is not active or suspended",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardInfo": {
            "oldCardNo": "9410000000000012",
          },
          "userInfo": {
            "userId": 9007199254740993n,
            "addressInfo": {
              "address": "1 Example-ro",
              "addressDetail": "Room 101",
              "zipCode": "04524",
            },
          },
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_005",
            "description": "Card status is not active or suspended",
          },
        },
      },
    },
    "notExpiring": {
      "summary": "400 - Card expiry date is not proper to reissue.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardInfo": {
            "oldCardNo": "9410000000000013",
          },
          "userInfo": {
            "userId": 9007199254740993n,
            "addressInfo": {
              "address": "1 Example-ro",
              "addressDetail": "Room 101",
              "zipCode": "04524",
            },
          },
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_006",
            "description": "Card expiry date is not proper to reissue.",
          },
        },
      },
    },
    "noName": {
      "summary": "400 - User name not found error",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardInfo": {
            "oldCardNo": "9410000000000001",
          },
          "userInfo": {
            "userId": 9007199254740996n,
            "addressInfo": {
              "address": "1 Example-ro",
              "addressDetail": "Room 101",
              "zipCode": "04524",
            },
          },
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_007",
            "description": "User name not found error",
          },
        },
      },
    },
    "parNotFound": {
      "summary": "400 - Par not found from cardNo.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardInfo": {
            "oldCardNo": "9410000000000019",
          },
          "userInfo": {
            "userId": 9007199254740993n,
            "addressInfo": {
              "address": "1 Example-ro",
              "addressDetail": "Room 101",
              "zipCode": "04524",
            },
          },
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_008",
            "description": "Par not found from cardNo.",
          },
        },
      },
    },
    "wrongProduct": {
      "summary": "400 - Not valid product for card issue type",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardInfo": {
            "oldCardNo": "9410000000000014",
          },
          "userInfo": {
            "userId": 9007199254740993n,
            "addressInfo": {
              "address": "1 Example-ro",
              "addressDetail": "Room 101",
              "zipCode": "04524",
            },
          },
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_009",
            "description": "Not valid product for card issue type",
          },
        },
      },
    },
    "costNotPaid": {
      "summary": "400 - Card reissue cost pay fail",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardInfo": {
            "oldCardNo": "9410000000000001",
          },
          "userInfo": {
            "userId": 9007199254740997n,
            "addressInfo": {
              "address": "1 Example-ro",
              "addressDetail": "Room 101",
              "zipCode": "04524",
            },
          },
        },
      },
      "response": {
        "status": "400",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "003_010",
            "description": "Card reissue cost pay fail",
          },
        },
      },
    },
  },
  "requestBarcodeText": {
    "success": {
      "summary": "200 - Success.",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
          "type": "CHARGE",
          "amount": 10000,
        },
      },
      "response": {
        "status": "200",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "000_000",
            "description": "Success.",
          },
          "barcodeSpec": "9000019410000000000001123010000",
        },
      },
    },
    "cashOut": {
      "summary": "200 - Success, cashing out",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
          "type": "REFUND",
          "amount": 5000,
        },
      },
      "response": {
        "status": "200",
        "mediaType": "application/json",
        "body": {
          "response": {
            "code": "000_000",
            "description": "Success.",
          },
          "barcodeSpec": "9000029410000000000001123005000",
        },
      },
    },
    "invalidParameter": {
      "summary": "400 - Invalid input parameter",
      "request": {
        "mediaType": "application/json",
        "body": {
          "cardNo": "9410000000000001",
          "type": "CHARGE",
          "amount": 1000000,
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
  "transferBalance": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "fromCardNo": "9410000000000001",
          "toCardNo": "9410000000000002",
          "amount": 10000,
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
    "everything": {
      "summary": "200 - Success, everything",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "fromCardNo": "9410000000000001",
          "toCardNo": "9410000000000002",
          "amount": 0,
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
          "fromCardNo": "9410000000000001",
          "toCardNo": "941000000000002",
          "amount": 10000,
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
  "unregisterUser": {
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
  "updateLowerLimitCharge": {
    "success": {
      "summary": "200 - Success",
      "request": {
        "mediaType": "application/json",
        "body": {
          "userId": 9007199254740993n,
          "par": "KONA00000000000000000000001",
          "amount": 50000,
          "thresholdBalance": 10000,
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
          "amount": 0,
          "thresholdBalance": 10000,
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
} as const;
