using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public class ActivityFactory
{
    public ActivityFactory()
    {
    }

    public static Activity FromObject(object lgResult) => throw new NotImplementedException();
}
