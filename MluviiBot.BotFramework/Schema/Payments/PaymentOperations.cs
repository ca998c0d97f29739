namespace Microsoft.Bot.Schema;

[Obsolete("OBSOLETE")]
public static class PaymentOperations
{
    public const string PaymentCompleteOperationName = "payments/complete";

    public const string UpdateShippingAddressOperationName = "payments/update/shippingAddress";

    public const string UpdateShippingOptionOperationName = "payments/update/shippingOption";
}
