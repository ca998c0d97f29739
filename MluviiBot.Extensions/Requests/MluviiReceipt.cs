namespace MluviiBot.Extensions.Requests;

/// <summary>What an incoming activity means to the requests of its conversation.</summary>
public enum MluviiReceipt
{
    /// <summary>Neither an answer of mluvii nor a time-out: the bot treats it as ever.</summary>
    Unrelated,

    /// <summary>The answer, or the time-out, that a dialog waits for: continue the dialogs.</summary>
    Awaited,

    /// <summary>
    /// An answer that no dialog waits for: it came late, its dialog was cancelled, or nobody asked. It answers nothing; treat it as an event.
    /// </summary>
    Unawaited,

    /// <summary>A time-out of a request that was answered or given up meanwhile: do nothing.</summary>
    Stale,
}
