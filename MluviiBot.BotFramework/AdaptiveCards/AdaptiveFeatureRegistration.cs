namespace AdaptiveCards;

public class AdaptiveFeatureRegistration
{
    public AdaptiveFeatureRegistration()
    {
    }

    public string Get(string feature) => throw new NotImplementedException();

    public void Remove(string feature) => throw new NotImplementedException();

    public void Set(string feature, string version) => throw new NotImplementedException();
}
