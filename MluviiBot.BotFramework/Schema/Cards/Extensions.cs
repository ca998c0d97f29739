namespace Microsoft.Bot.Schema;

public static class Extensions
{
    public static Attachment ToAttachment(this AnimationCard card) => throw new NotImplementedException();

    public static Attachment ToAttachment(this AudioCard card) => throw new NotImplementedException();

    public static Attachment ToAttachment(this HeroCard card) => throw new NotImplementedException();

    public static Attachment ToAttachment(this OAuthCard card) => throw new NotImplementedException();

    public static Attachment ToAttachment(this ReceiptCard card) => throw new NotImplementedException();

    public static Attachment ToAttachment(this SigninCard card) => throw new NotImplementedException();

    public static Attachment ToAttachment(this ThumbnailCard card) => throw new NotImplementedException();

    public static Attachment ToAttachment(this VideoCard card) => throw new NotImplementedException();
}
