package nl.mlw.render.template;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Shows templates the components of a record and nothing else of any object, so that no path leads to a class. */
final class RecordComponentsOnly implements MemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return new ComponentsOf(type);
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return true;
    }

    private record ComponentsOf(Class<?> type) implements ClassMemberAccessPolicy {

        @Override
        public boolean isMethodExposed(Method method) {
            return type.isRecord()
                    && Arrays.stream(type.getRecordComponents())
                            .anyMatch(component -> component.getAccessor().equals(method));
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
