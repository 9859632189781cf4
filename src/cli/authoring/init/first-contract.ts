/** A small contract to begin with: it has no finding of `plate lint`, and its mock conforms to it by `plate verify`. */
export const firstContract = `openapi: 3.1.1
info:
  title: Bookshop
  version: 0.1.0
  summary: A first contract; make it yours.
  description: |
    Two operations on books. Replace them with your own: each example is test data for the mock, the documentation and the
    contract test. A request and an answer with an example of the same name are one scenario.
  contact:
    name: The team that owns this API
    email: api@example.com
  license:
    name: Proprietary
    identifier: LicenseRef-Proprietary
servers:
  - url: https://api.bookshop.example
    description: Production
security: []
tags:
  - name: Books
    description: What the shop has.
paths:
  /books:
    post:
      operationId: addBook
      summary: Add a book
      description: Adds a book and says under which number.
      tags: [Books]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/NewBook"
            examples:
              added:
                summary: A book that the shop did not have
                value: { title: The Left Hand of Darkness, priceInCents: 1250 }
      responses:
        "201":
          description: The book is there.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Book"
              examples:
                added:
                  summary: A book that the shop did not have
                  value: { id: 9007199254740993, title: The Left Hand of Darkness, priceInCents: 1250 }
        "400":
          $ref: "#/components/responses/Refused"
  /books/{id}:
    get:
      operationId: getBook
      summary: Get a book
      description: Gives one book by its number.
      tags: [Books]
      parameters:
        - name: id
          in: path
          required: true
          description: The number of the book.
          schema:
            $ref: "#/components/schemas/BookId"
          examples:
            found:
              summary: A book that is there
              value: 9007199254740993
            missing:
              summary: A book that is not there
              value: 404
      responses:
        "200":
          description: The book.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Book"
              examples:
                found:
                  summary: A book that is there
                  value: { id: 9007199254740993, title: The Left Hand of Darkness, priceInCents: 1250 }
        "400":
          $ref: "#/components/responses/Refused"
        "404":
          description: There is no book of this number.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Problem"
              examples:
                missing:
                  summary: A book that is not there
                  value: { message: There is no such book. }
components:
  responses:
    Refused:
      description: The request is wrong.
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/Problem"
          examples:
            refused:
              summary: A request that is wrong
              value: { message: The request is wrong. }
  schemas:
    BookId:
      type: integer
      format: int64
      minimum: 1
      maximum: 9223372036854775807
      description: The number of a book. It may exceed 2^53, and no digit is lost.
    NewBook:
      type: object
      description: A book that the shop does not have yet.
      required: [title, priceInCents]
      additionalProperties: false
      properties:
        title:
          type: string
          minLength: 1
          maxLength: 200
          description: As printed on the cover.
        priceInCents:
          type: integer
          minimum: 0
          maximum: 1000000
          description: In cents.
    Book:
      type: object
      description: A book of the shop.
      required: [id, title, priceInCents]
      properties:
        id:
          $ref: "#/components/schemas/BookId"
        title:
          type: string
          minLength: 1
          maxLength: 200
          description: As printed on the cover.
        priceInCents:
          type: integer
          minimum: 0
          maximum: 1000000
          description: In cents.
    Problem:
      type: object
      description: Why a request failed.
      required: [message]
      properties:
        message:
          type: string
          minLength: 1
          description: One sentence for people.
`;
