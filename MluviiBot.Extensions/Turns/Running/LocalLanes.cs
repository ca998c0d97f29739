namespace MluviiBot.Extensions.Turns;

/// <summary>The lanes that this process has something to do in.</summary>
internal sealed class LocalLanes
{
    private readonly Dictionary<string, LocalLane> _lanes = new(StringComparer.Ordinal);

    /// <summary>The lane, until it is left by <see cref="Leave"/>.</summary>
    public LocalLane Join(string name)
    {
        lock (_lanes)
        {
            if (!_lanes.TryGetValue(name, out var lane))
            {
                _lanes[name] = lane = new LocalLane(name);
            }

            lane.Members++;
            return lane;
        }
    }

    public void Leave(LocalLane lane)
    {
        lock (_lanes)
        {
            if (--lane.Members == 0)
            {
                _lanes.Remove(lane.Name);
                lane.Dispose();
            }
        }
    }
}
