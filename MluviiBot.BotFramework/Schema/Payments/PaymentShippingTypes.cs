namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="PaymentOptions.ShippingType"/>.</summary>
[Obsolete("Channels no longer take payments inside a conversation: send an openUrl button that leads to a payment page.")]
public static class PaymentShippingTypes
{
    public const string Delivery = "delivery";

    public const string PickUp = "pickup";

    public const string Shipping = "shipping";
}
