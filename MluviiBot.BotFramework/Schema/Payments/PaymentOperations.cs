namespace Microsoft.Bot.Schema;

/// <summary>Names of the invokes of a payment.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public static class PaymentOperations
{
    public const string PaymentCompleteOperationName = "payments/complete";

    public const string UpdateShippingAddressOperationName = "payments/update/shippingAddress";

    public const string UpdateShippingOptionOperationName = "payments/update/shippingOption";
}
