import type { OperationModel, ResponseModel } from "../../contract/model/contract-model.ts";

/** The response of the contract that stands for a status: itself, its range, or the default. OpenAPI 3.1, section 4.8.16. */
export function declaredResponse(operation: OperationModel, status: number): ResponseModel | undefined {
  const [exact, range] = [String(status), `${Math.floor(status / 100)}XX`];
  const { responses } = operation;
  return (
    responses.find((response) => response.status === exact) ??
    responses.find((response) => response.status === range) ??
    responses.find((response) => response.status === "default")
  );
}
