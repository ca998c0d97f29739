namespace Microsoft.Bot.Schema;

[Obsolete("OBSOLETE")]
public static class PaymentShippingTypes
{
    public const string Delivery = "delivery";

    public const string PickUp = "pickup";

    public const string Shipping = "shipping";
}
