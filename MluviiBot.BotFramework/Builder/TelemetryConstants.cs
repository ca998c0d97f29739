namespace Microsoft.Bot.Builder;

public static class TelemetryConstants
{
    public static readonly string ActivityIdProperty;

    public static readonly string ActivityTypeProperty;

    public static readonly string AttachmentsProperty;

    public static readonly string ChannelIdProperty;

    public static readonly string ConversationIdProperty;

    public static readonly string ConversationNameProperty;

    public static readonly string DialogIdProperty;

    public static readonly string FromIdProperty;

    public static readonly string FromNameProperty;

    public static readonly string LocaleProperty;

    public static readonly string RecipientIdProperty;

    public static readonly string RecipientNameProperty;

    public static readonly string ReplyActivityIDProperty;

    public static readonly string SpeakProperty;

    public static readonly string TextProperty;

    public static readonly string UserIdProperty;
}
