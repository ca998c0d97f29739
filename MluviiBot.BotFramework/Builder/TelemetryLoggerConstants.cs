namespace Microsoft.Bot.Builder;

public static class TelemetryLoggerConstants
{
    public static readonly string BotMsgDeleteEvent;

    public static readonly string BotMsgReceiveEvent;

    public static readonly string BotMsgSendEvent;

    public static readonly string BotMsgUpdateEvent;
}
