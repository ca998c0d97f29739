namespace AdaptiveCards;

public class AdaptiveInternalID
{
    public static readonly uint Invalid;

    public AdaptiveInternalID()
    {
    }

    public static AdaptiveInternalID Current() => throw new NotImplementedException();

    public override bool Equals(object obj) => throw new NotImplementedException();

    public override int GetHashCode() => throw new NotImplementedException();

    public static AdaptiveInternalID Next() => throw new NotImplementedException();

    public override string ToString() => throw new NotImplementedException();
}
