using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Telemetry;

namespace MluviiBot.Extensions.Requests;

/// <summary>The requests of one conversation, oldest first, and the rules by which answers and time find them.</summary>
internal sealed class RequestLedger
{
    public List<RequestEntry> Entries { get; set; } = [];

    public RequestEntry? Find(string id) => Entries.Find(entry => entry.Id == id);

    /// <summary>The request whose answer the lane waits for, in time or late.</summary>
    public RequestEntry? HolderOf(string lane) => Entries.Find(entry => entry.Lane == lane && entry.HoldsLane());

    /// <summary>The request that a lane sends next.</summary>
    public IEnumerable<RequestEntry> NextInLanes() => Entries.Where(entry => entry.Stage is RequestStage.Queued).DistinctBy(entry => entry.Lane);

    /// <summary>Gives an answer to the one request that it can belong to.</summary>
    /// <returns>The request, when a dialog waits for it; null for a late answer and one that nobody asked for.</returns>
    public RequestEntry? Answer(MluviiActivity answer, DateTimeOffset now)
    {
        var holder = HolderOf(answer.GetType().Name);
        switch (holder)
        {
            case null:
                return null;
            case { Stage: RequestStage.TimedOut }:
                holder.Stage = RequestStage.Done;
                return null;
            default:
                holder.Answer(answer);
                MluviiTelemetry.RequestEnded(
                    holder.Activity, answer is IMluviiOutcome { Success: false } ? MluviiTelemetry.Refused : MluviiTelemetry.Answered, now - holder.SentAt());
                return holder.Abandoned ? null : holder;
        }
    }

    /// <summary>Gives up what mluvii did not answer in time, and frees lanes whose late answer did not come either.</summary>
    public void Elapse(DateTimeOffset now, TimeSpan lateAnswers)
    {
        foreach (var entry in Entries)
        {
            if (entry.Stage is RequestStage.Sent && now >= entry.Due)
            {
                entry.Stage = RequestStage.TimedOut;
                MluviiTelemetry.RequestEnded(entry.Activity, MluviiTelemetry.TimedOut, entry.Timeout);
            }

            if (entry.Stage is RequestStage.TimedOut && now >= entry.Due + lateAnswers)
            {
                entry.Stage = RequestStage.Done;
            }
        }
    }

    /// <summary>The dialog has its outcome, or is gone: nobody waits any more.</summary>
    public void Abandon(RequestEntry entry)
    {
        entry.Abandoned = true;
        Tidy();
    }

    /// <summary>Forgets what neither mluvii nor a dialog has a part in any more.</summary>
    public void Tidy() => Entries.RemoveAll(entry =>
        entry is { Abandoned: true, Stage: RequestStage.Done } or { Abandoned: true, Unattended: false, Stage: RequestStage.Queued });
}
